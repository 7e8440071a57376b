#include "ui/shell/about_page.h"

#include "ui/settings/section.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace dria {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(const Theme &theme, QWidget *parent)
    : Page(tr("About Dria Desktop"), theme, parent)
{
    auto *program = new Section(tr("Program"), theme);
    auto *version =
        new PlainLabel(tr("Version %1, with Qt %2")
                           .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    program->body()->addWidget(version);
    program->body()->addWidget(new PlainLabel(
        tr("A native client for the Dria inference network. It is free software under the MIT "
           "licence and comes without any warranty.")));
    column()->addWidget(program);

    // Names and licences are not translated: they are what their owners call them.
    const QStringList works{
        u"Qt 6 · LGPL-3.0"_s,
        u"QtKeychain · BSD-2-Clause"_s,
        u"md4c · MIT"_s,
        u"cpp-httplib · MIT"_s,
        u"tl-expected · CC0-1.0"_s,
        u"libarchive · BSD-2-Clause"_s,
        u"libsecp256k1 · MIT"_s,
        u"OpenSSL · Apache-2.0"_s,
        u"BIP-39 word list · MIT"_s,
        u"Unicode confusable characters · Unicode-DFS-2015"_s,
#ifdef DRIA_WITH_MATHJAX
        u"MathJax 3 · Apache-2.0"_s,
        u"mhchemParser · Apache-2.0"_s,
#endif
    };
    auto *others = new Section(tr("Work of others in it"), theme);
    for (const QString &work : works)
        others->body()->addWidget(new PlainLabel(work));
    column()->addWidget(others);
    column()->addStretch(1);
}

} // namespace dria
