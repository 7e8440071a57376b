<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DataDir</name>
    <message>
        <source>“%1” cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use already, by process %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 The server said: “%2”</source>
        <comment>%1 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request (status %1). Check the model and the settings of this chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done as it was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat is too long for the node that would answer. Send a shorter history or lower the token limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the key. Check it, or replace it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough credits for this. Add credits, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in a short time. Try again %1.</source>
        <comment>%1: in 40 seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is serving this model right now. Wait for one, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node took longer than the time limit of this chat. Raise the limit, or ask for less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed on its side (status %1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed on its side. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed, so that the key stays with its own server. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came where an answer was due: a sign-in page or a proxy may have answered. Check the network and the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. It may not speak this program&apos;s protocol, or something on the way changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke off its answer with an error. Try again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is not safe outside this computer: others could read the key and the messages. Use an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the base URL and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server is running and that the base URL is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached in time. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed: the server could not prove who it is. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network, or the proxy did not answer. Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer began. The request may have arrived and may already have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke in the middle of the answer. What came is kept; the rest was lost and may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer began within the time limit. The node may be busy: try again, or raise the limit. It may already have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer stopped coming, so waiting was ended. What came is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer took longer than the longest time allowed. What came is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than this program takes in. What came is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What came is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not have the key. It was removed, or the keychain is locked. Unlock it, or paste the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not allow access. Allow it when asked, or keep the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no keychain, so the key cannot be stored. It can be kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. A window of it may be waiting for you. Try again, or keep the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check free space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>Speaks the Dria API on this computer only, with made-up answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of answers; 0 is as fast as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the base URL and the key only, a line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These options cannot be read. Try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another one with --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice gateway: answers are made up, nothing leaves this computer, no money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop with Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlPolicy</name>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must start with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dria::AccountBook</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account named “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key belongs to one server. Add an account for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice account stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dria::AccountKeys</name>
    <message>
        <source>The key is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dria::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dria::Catalogue</name>
    <message>
        <source>Audio models cannot be used in a chat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node serves it right now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dria::CatalogueFilter</name>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dria::ConversationList</name>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dria::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and in brackets the keys that do it too</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dria::ShortcutSheet</name>
    <message>
        <source>No action has these words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dria::TurnPresenter</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n token(s)</source>
        <translation>
            <numerusform>about %n token</numerusform>
            <numerusform>about %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>What had arrived is kept; the rest was lost and may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke off after %1. They are kept; the rest was lost and may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a node that serves %1. Your message is sent once when one appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the first token, %n second(s)</source>
        <translation>
            <numerusform>Waiting for the first token, %n second</numerusform>
            <numerusform>Waiting for the first token, %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before anything came. It may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had arrived is kept, and may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Probably cut off: it reached the limit of %n token(s).</source>
        <translation>
            <numerusform>Probably cut off: it reached the limit of %n token.</numerusform>
            <numerusform>Probably cut off: it reached the limit of %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole answer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is serving %1 right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked %1; the server says %2 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
