<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DataDir</name>
    <message>
        <source>“%1” cannot be written to.</source>
        <translation>„%1“ kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is in use already.</source>
        <translation>„%1“ wird schon verwendet.</translation>
    </message>
    <message>
        <source>“%1” is in use already, by process %2.</source>
        <translation>„%1“ wird schon verwendet, von Prozess %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 The server said: “%2”</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Der Server schrieb: „%2“</translation>
    </message>
    <message>
        <source>The server did not accept the request (status %1). Check the model and the settings of this chat.</source>
        <translation>Der Server hat die Anfrage nicht angenommen (Status %1). Modell und Einstellungen dieses Chats prüfen.</translation>
    </message>
    <message>
        <source>This cannot be done as it was entered.</source>
        <translation>So, wie es eingegeben wurde, geht es nicht.</translation>
    </message>
    <message>
        <source>This chat is too long for the node that would answer. Send a shorter history or lower the token limit.</source>
        <translation>Dieser Chat ist zu lang für den Knoten, der antworten würde. Einen kürzeren Verlauf senden oder die Tokengrenze senken.</translation>
    </message>
    <message>
        <source>The server refused the key. Check it, or replace it in the settings.</source>
        <translation>Der Server hat den Schlüssel abgelehnt. Schlüssel prüfen oder in den Einstellungen ersetzen.</translation>
    </message>
    <message>
        <source>There are not enough credits for this. Add credits, then send again.</source>
        <translation>Das Guthaben reicht dafür nicht. Guthaben aufladen, dann erneut senden.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Try again %1.</source>
        <comment>%1: in 40 seconds</comment>
        <translation>Zu viele Anfragen in kurzer Zeit. Ein neuer Versuch ist %1 möglich.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a little, then try again.</source>
        <translation>Zu viele Anfragen in kurzer Zeit. Etwas warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>No node is serving this model right now. Wait for one, or choose another model.</source>
        <translation>Zurzeit bedient kein Knoten dieses Modell. Auf einen warten oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The node took longer than the time limit of this chat. Raise the limit, or ask for less at once.</source>
        <translation>Der Knoten brauchte länger als das Zeitlimit dieses Chats. Das Limit erhöhen oder weniger auf einmal fragen.</translation>
    </message>
    <message>
        <source>The server failed on its side (status %1). Try again later.</source>
        <translation>Beim Server ist ein Fehler aufgetreten (Status %1). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server failed on its side. Try again later.</source>
        <translation>Beim Server ist ein Fehler aufgetreten. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed, so that the key stays with its own server. Check the base URL.</source>
        <translation>Der Server verweist auf eine andere Adresse. Ihr wurde nicht gefolgt, damit der Schlüssel bei seinem Server bleibt. Die Basisadresse prüfen.</translation>
    </message>
    <message>
        <source>A web page came where an answer was due: a sign-in page or a proxy may have answered. Check the network and the base URL.</source>
        <translation>Statt einer Antwort kam eine Webseite: Vielleicht hat eine Anmeldeseite oder ein Proxy geantwortet. Netzwerk und Basisadresse prüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not speak this program&apos;s protocol, or something on the way changed it.</source>
        <translation>Die Antwort des Servers war nicht lesbar. Vielleicht spricht er ein anderes Protokoll, oder sie wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>The server broke off its answer with an error. Try again, or choose another model.</source>
        <translation>Der Server hat seine Antwort mit einem Fehler abgebrochen. Erneut versuchen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Plain http is not safe outside this computer: others could read the key and the messages. Use an https address.</source>
        <translation>Einfaches http ist außerhalb dieses Computers nicht sicher: Andere könnten Schlüssel und Nachrichten lesen. Eine https-Adresse verwenden.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the base URL and the network.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Basisadresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server is running and that the base URL is right.</source>
        <translation>Unter der Adresse des Servers antwortet nichts. Prüfen, ob der Server läuft und die Basisadresse stimmt.</translation>
    </message>
    <message>
        <source>The server could not be reached in time. Check the network, then try again.</source>
        <translation>Der Server war nicht rechtzeitig erreichbar. Netzwerk prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The secure connection failed: the server could not prove who it is. Nothing was sent.</source>
        <translation>Die sichere Verbindung ist gescheitert: Der Server konnte nicht beweisen, wer er ist. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is no network, or the proxy did not answer. Check the connection, then try again.</source>
        <translation>Es gibt kein Netzwerk, oder der Proxy hat nicht geantwortet. Verbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer began. The request may have arrived and may already have been charged.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort begann. Die Anfrage kann angekommen und schon berechnet worden sein.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer. What came is kept; the rest was lost and may have been charged.</source>
        <translation>Die Verbindung brach mitten in der Antwort ab. Was kam, bleibt erhalten; der Rest ging verloren und kann berechnet worden sein.</translation>
    </message>
    <message>
        <source>No answer began within the time limit. The node may be busy: try again, or raise the limit. It may already have been charged.</source>
        <translation>Innerhalb des Zeitlimits begann keine Antwort. Vielleicht ist der Knoten beschäftigt: erneut versuchen oder das Limit erhöhen. Die Anfrage kann schon berechnet worden sein.</translation>
    </message>
    <message>
        <source>The answer stopped coming, so waiting was ended. What came is kept.</source>
        <translation>Die Antwort ging nicht weiter, deshalb wurde das Warten beendet. Was kam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The answer took longer than the longest time allowed. What came is kept.</source>
        <translation>Die Antwort dauerte länger als die längste erlaubte Zeit. Was kam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The answer is larger than this program takes in. What came is kept.</source>
        <translation>Die Antwort ist größer, als dieses Programm aufnimmt. Was kam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept.</source>
        <translation>Angehalten. Was kam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The keychain does not have the key. It was removed, or the keychain is locked. Unlock it, or paste the key again.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht. Er wurde entfernt, oder der Schlüsselbund ist gesperrt. Entsperren oder den Schlüssel erneut einfügen.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren und erneut versuchen oder den Schlüssel nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keychain did not allow access. Allow it when asked, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund hat den Zugriff nicht erlaubt. Auf Nachfrage erlauben oder den Schlüssel nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>This session has no keychain, so the key cannot be stored. It can be kept for this session only.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund, deshalb kann der Schlüssel nicht gespeichert werden. Er kann nur für diese Sitzung behalten werden.</translation>
    </message>
    <message>
        <source>The keychain did not answer. A window of it may be waiting for you. Try again, or keep the key for this session only.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Vielleicht wartet eines seiner Fenster auf eine Eingabe. Erneut versuchen oder den Schlüssel nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check free space and permissions.</source>
        <translation>Der Datenträger war nicht lesbar oder beschreibbar. Freien Platz und Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>Speaks the Dria API on this computer only, with made-up answers.</source>
        <translation>Spricht die Dria-API nur auf diesem Computer, mit erfundenen Antworten.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation>Port, auf dem gewartet wird; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Speed of answers; 0 is as fast as possible.</source>
        <translation>Geschwindigkeit der Antworten; 0 ist so schnell wie möglich.</translation>
    </message>
    <message>
        <source>Print the base URL and the key only, a line each.</source>
        <translation>Nur Basisadresse und Schlüssel ausgeben, je eine Zeile.</translation>
    </message>
    <message>
        <source>These options cannot be read. Try --help.</source>
        <translation>Diese Optionen sind nicht lesbar. --help zeigt alle.</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another one with --port.</source>
        <translation>Port %1 ist belegt. Mit --port einen anderen wählen.</translation>
    </message>
    <message>
        <source>Practice gateway: answers are made up, nothing leaves this computer, no money moves.</source>
        <translation>Übungsserver: Die Antworten sind erfunden, nichts verlässt diesen Computer, kein Geld bewegt sich.</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>Basisadresse: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Stop with Ctrl+C.</source>
        <translation>Beenden mit Strg+C.</translation>
    </message>
</context>
<context>
    <name>UrlPolicy</name>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address must start with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must not hold a “?” or “#”.</source>
        <translation>Die Adresse darf kein „?“ oder „#“ enthalten.</translation>
    </message>
</context>
<context>
    <name>dria::AccountBook</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation>Übung %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an account named “%1” already.</source>
        <translation>Es gibt schon ein Konto namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not an https address.</source>
        <translation>„%1“ ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>This account is there already.</source>
        <translation>Dieses Konto gibt es schon.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Dieses Konto wurde entfernt.</translation>
    </message>
    <message>
        <source>A key belongs to one server. Add an account for another one.</source>
        <translation>Ein Schlüssel gehört zu einem Server. Für einen anderen ein Konto hinzufügen.</translation>
    </message>
    <message>
        <source>The practice account stays.</source>
        <translation>Das Übungskonto bleibt.</translation>
    </message>
</context>
<context>
    <name>dria::AccountKeys</name>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
</context>
<context>
    <name>dria::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>dria::Catalogue</name>
    <message>
        <source>Audio models cannot be used in a chat yet.</source>
        <translation>Audiomodelle können in einem Chat noch nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No node serves it right now.</source>
        <translation>Zurzeit bedient es kein Knoten.</translation>
    </message>
</context>
<context>
    <name>dria::CatalogueFilter</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>dria::ConversationList</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
</context>
<context>
    <name>dria::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and in brackets the keys that do it too</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dria::ShortcutSheet</name>
    <message>
        <source>No action has these words in it.</source>
        <translation>In keinem Befehl kommen diese Wörter vor.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Nach Name oder Tasten filtern</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>dria::TurnPresenter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n token(s)</source>
        <translation>
            <numerusform>etwa %n Token</numerusform>
            <numerusform>etwa %n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>What had arrived is kept; the rest was lost and may have been charged.</source>
        <translation>Was angekommen war, bleibt erhalten; der Rest ging verloren und kann berechnet worden sein.</translation>
    </message>
    <message>
        <source>It broke off after %1. They are kept; the rest was lost and may have been charged.</source>
        <translation>Nach %1 brach es ab. Sie bleiben erhalten; der Rest ging verloren und kann berechnet worden sein.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>From here on %1 answers</source>
        <translation>Ab hier antwortet %1</translation>
    </message>
    <message>
        <source>Waiting for a node that serves %1. Your message is sent once when one appears.</source>
        <translation>Es wird auf einen Knoten gewartet, der %1 bedient. Sobald einer da ist, wird die Nachricht einmal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde ist ein neuer Versuch möglich.</numerusform>
            <numerusform>In %n Sekunden ist ein neuer Versuch möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the first token</source>
        <translation>Warten auf das erste Token</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the first token, %n second(s)</source>
        <translation>
            <numerusform>Warten auf das erste Token, %n Sekunde</numerusform>
            <numerusform>Warten auf das erste Token, %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything came. It may have been charged.</source>
        <translation>Angehalten, bevor etwas kam. Es kann berechnet worden sein.</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is kept, and may have been charged.</source>
        <translation>Angehalten. Was angekommen war, bleibt erhalten und kann berechnet worden sein.</translation>
    </message>
    <message numerus="yes">
        <source>Probably cut off: it reached the limit of %n token(s).</source>
        <translation>
            <numerusform>Wahrscheinlich abgeschnitten: Die Grenze von %n Token ist erreicht.</numerusform>
            <numerusform>Wahrscheinlich abgeschnitten: Die Grenze von %n Tokens ist erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Tokens/s</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model asked</source>
        <translation>Angefragtes Modell</translation>
    </message>
    <message>
        <source>Model reported</source>
        <translation>Gemeldetes Modell</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Tokens der Anfrage</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>Tokens der Antwort</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Erstes Token nach</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Nachgedacht</translation>
    </message>
    <message>
        <source>Whole answer in</source>
        <translation>Ganze Antwort in</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No node is serving %1 right now.</source>
        <translation>Zurzeit bedient kein Knoten %1.</translation>
    </message>
    <message>
        <source>You asked %1; the server says %2 answered.</source>
        <translation>Gefragt wurde %1; laut Server hat %2 geantwortet.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Wait for a node</source>
        <translation>Auf einen Knoten warten</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Lower the limit</source>
        <translation>Grenze senken</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Neuen Chat beginnen</translation>
    </message>
    <message>
        <source>Allow more time</source>
        <translation>Mehr Zeit erlauben</translation>
    </message>
</context>
</TS>
