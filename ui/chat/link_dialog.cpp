#include "ui/chat/link_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dria {

LinkDialog::LinkDialog(const Theme &theme, const QUrl &url, const LinkVerdict &verdict,
                       QWidget *parent)
    : QDialog(parent)
{
    constexpr int dialogWidth = 460;
    constexpr int urlLines = 4;
    const bool refused = verdict.kind == LinkVerdict::Kind::Refused;
    const bool mail = url.scheme() == QLatin1String("mailto");
    const QString encoded = QString::fromLatin1(url.toEncoded());
    setWindowTitle(refused ? tr("Link not opened") : tr("Open this link?"));
    setMinimumWidth(theme.px(dialogWidth));

    auto *heading = new PlainLabel(refused ? tr("This link is not opened")
                                   : mail  ? tr("This link writes a mail to")
                                           : tr("This link leads to"));
    auto *target = new PlainLabel(linkTarget(url));
    target->setFont(theme.font(TypeStep::Lead, QFont::DemiBold));
    target->setAccessibleName(target->text());
    target->setVisible(!target->text().isEmpty());

    auto *whole = new QPlainTextEdit(encoded);
    whole->setReadOnly(true);
    whole->setTabChangesFocus(true);
    whole->setFont(theme.codeFont());
    whole->setWordWrapMode(QTextOption::WrapAnywhere);
    whole->setAccessibleName(tr("The whole address"));
    whole->setFixedHeight(QFontMetrics(whole->font()).lineSpacing() * urlLines +
                          theme.px(space::l));

    auto *note = new PlainLabel(verdict.note);
    note->setTextRole(QPalette::BrightText);
    note->setVisible(!verdict.note.isEmpty());

    auto *buttons = new QDialogButtonBox;
    QPushButton *close =
        buttons->addButton(refused ? tr("Close") : tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *copy = buttons->addButton(tr("Copy link"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [encoded] { QGuiApplication::clipboard()->setText(encoded); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!refused) {
        QPushButton *open = buttons->addButton(mail ? tr("Write mail") : tr("Open in browser"),
                                               QDialogButtonBox::AcceptRole);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        open->setDefault(verdict.kind == LinkVerdict::Kind::AskOncePerHost);
        open->setAutoDefault(false);
        open->setProperty("accent", verdict.kind == LinkVerdict::Kind::AskOncePerHost);
    }
    close->setDefault(verdict.kind != LinkVerdict::Kind::AskOncePerHost);

    auto *rows = new QVBoxLayout(this);
    const int l = theme.px(space::l);
    rows->setContentsMargins(l, l, l, l);
    rows->setSpacing(theme.px(space::s));
    rows->addWidget(heading);
    rows->addWidget(target);
    rows->addWidget(note);
    rows->addWidget(whole);
    rows->addWidget(buttons);
    for (QAbstractButton *button : buttons->buttons()) {
        if (static_cast<QPushButton *>(button)->isDefault())
            button->setFocus();
    }
}

} // namespace dria
