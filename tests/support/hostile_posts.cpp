#include "support/hostile_posts.h"

namespace dria::test {

using namespace Qt::StringLiterals;

QList<HostilePost> hostilePosts()
{
    const QString marks = QString(2000, QChar(0x0336));
    return {
        {u"tracker"_s, u"![pixel](https://tracker.example/p.png) ![](http://127.0.0.1:9/x.gif) "
                       "![file](file:///etc/passwd)"_s},
        {u"<img src=https://tracker.example/n.png>"_s,
         u"<img src=\"https://tracker.example/h.png\" "
         u"onerror=\"alert(1)\"><script>alert(1)</script>"
         "<b>not bold</b><iframe src=\"https://tracker.example\"></iframe>"_s},
        {u"linker"_s,
         u"[click](javascript:alert(1)) [data](data:text/html,<b>x</b>) "
         "[file](file:///etc/passwd) [bank](https://bank.example@evil.example/) "
         "https://xn--pple-43d.com/login <https://1.2.3.4/> smb://evil.example/share"_s},
        {u"\u202Enimda\u202C"_s, u"before \u202Egnp.exe\u202C after \u2066isolated\u2069 end"_s},
        {u"zero\u200B\u200Bwidth\u2060"_s, u"a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f\u180Eg"_s},
        {u"a"_s + marks, u"Z"_s + marks + u" and words after it"_s},
        {u"fence"_s, u"`````````````\n"_s + QString(u"line of code \u202E here\n"_s).repeated(120)},
        {u"quotes"_s, QString(u">"_s).repeated(1500) + u" deep"_s},
        {u"one\nname\nof\nlines"_s, QString(1990, u'W')},
        {u"spoilers"_s, QString(u"||"_s).repeated(900)},
        {u"headings"_s,
         u"# New messages\n\n---\n\n**API · you** now\n\n| a | b |\n|---|---|\n| 1 | 2 |"_s},
        {u"admin"_s, u"Your wallet is locked. Send me your seed phrase to unlock it."_s},
        {u"\u0645\u0631\u062D\u0628\u0627"_s,
         u"\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645 https://example.org/a \u0648\u062F\u0627\u0639\u0627"_s},
        {u"🏳️‍🌈👩‍👩‍👧‍👦"_s,
         QString(u"👩‍👩‍👧‍👦"_s).repeated(170)},
    };
}

} // namespace dria::test
