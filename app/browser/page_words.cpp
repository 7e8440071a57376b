#include "browser/page_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

} // namespace

QByteArray pageWords()
{
    const QLocale locale;
    const bool isMirrored = locale.textDirection() == Qt::RightToLeft;
    return QJsonDocument(
               QJsonObject{
                   {u"lang"_s, locale.bcp47Name()},
                   {u"dir"_s, isMirrored ? u"rtl"_s : u"ltr"_s},
                   {u"used"_s, PageWords::tr("This page was used already. Open a new one from Dria "
                                             "Desktop.")},
                   {u"gone"_s, PageWords::tr("Dria Desktop does not wait for this page any more. "
                                             "Nothing was sent. You can close it.")},
                   {u"none"_s, PageWords::tr("No wallet was found in this browser. Open this page "
                                             "in the browser that has yours, or install one, and "
                                             "look again.")},
                   {u"firefox"_s, PageWords::tr("In Firefox some wallets do not show themselves to "
                                                "a page as strict as this one. The same wallet in "
                                                "another browser will.")},
                   {u"look"_s, PageWords::tr("Look again")},
                   {u"stop"_s, PageWords::tr("Do not sign")},
                   {u"asking"_s, PageWords::tr("Now confirm in your wallet. Its window may be "
                                               "behind this one.")},
                   {u"switching"_s,
                    PageWords::tr("Your wallet is asked to change to the network Base.")},
                   {u"otherAccount"_s,
                    PageWords::tr("Your wallet offers another account than the one that has to "
                                  "sign. Choose this one in your wallet: %1")},
                   {u"choose"_s, PageWords::tr("Choose another account")},
                   {u"otherChain"_s,
                    PageWords::tr("Your wallet did not change to the network Base. Add that "
                                  "network to your wallet, or choose it there, and try again.")},
                   {u"refused"_s, PageWords::tr("Your wallet did not sign. You can try again.")},
                   {u"failed"_s, PageWords::tr("Your wallet reports an error: %1")},
                   {u"details"_s, PageWords::tr("Everything that is signed")},
                   {u"named"_s, PageWords::tr("Your wallet")},
               })
        .toJson(QJsonDocument::Compact);
}

} // namespace dria
