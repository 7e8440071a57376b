#include "ui/chat/composer.h"

#include "core/account.h"
#include "ui/chat/attachment_tray.h"
#include "ui/chat/composer_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_frame.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTextBlock>

#include <algorithm>

namespace dria {

namespace {

using namespace std::chrono_literals;
constexpr auto noteTime = 10s;

bool isBlank(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        if (!std::all_of(line.cbegin(), line.cend(), [](QChar c) { return c.isSpace(); }))
            return false;
    }
    return true;
}

} // namespace

Composer::Composer(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_frame(new FieldFrame(theme, this))
    , m_edit(new ComposerEdit(m_frame))
    , m_attach(new IconButton(theme, IconName::Attach, tr("Attach files"), m_frame))
    , m_button(new QPushButton(m_frame))
    , m_line(new PlainLabel({}, PlainLabel::Overflow::Wrap, this))
{
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setPlaceholderText(tr("Message…"));
    m_edit->viewport()->setAutoFillBackground(false);
    m_frame->watch(m_edit);
    m_line->setTextRole(QPalette::PlaceholderText);
    setFocusProxy(m_edit);
    buildLayout();
    setSendsWithCtrl(false);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(noteTime);

    connect(&m_noteTimer, &QTimer::timeout, this, &Composer::showReader);
    connect(m_edit, &ComposerEdit::textChanged, this, &Composer::onTextChanged);
    connect(m_edit, &ComposerEdit::textChanged, this, &Composer::edited);
    connect(m_edit, &ComposerEdit::cursorPositionChanged, this, &Composer::edited);
    connect(m_edit, &ComposerEdit::contentHeightChanged, this, &Composer::fitText);
    connect(m_edit, &ComposerEdit::submitted, this, &Composer::trySend);
    connect(m_edit, &ComposerEdit::pasteRefused, this, &Composer::showNote);
    connect(m_edit, &ComposerEdit::filesOffered, this, &Composer::filesOffered);
    connect(m_edit, &ComposerEdit::pictureOffered, this, &Composer::pictureOffered);
    connect(m_edit, &ComposerEdit::pictureFileOffered, this, &Composer::pictureFileOffered);
    connect(m_edit, &ComposerEdit::textOffered, this, &Composer::textOffered);
    connect(m_attach, &IconButton::clicked, this, &Composer::attachRequested);
    connect(m_edit, &ComposerEdit::escaped, this, [this] {
        if (m_busy)
            Q_EMIT stopRequested();
        else
            Q_EMIT editCancelled();
    });
    connect(m_edit, &ComposerEdit::upInEmpty, this, &Composer::editLastRequested);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_busy)
            Q_EMIT stopRequested();
        else
            trySend();
        m_edit->setFocus();
    });
    connect(&theme, &Theme::changed, this, &Composer::applyTheme);
    applyTheme();
}

QString Composer::text() const
{
    return m_edit->text();
}

void Composer::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

int Composer::caret() const
{
    return m_edit->textCursor().position();
}

void Composer::setCaret(int place)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::clamp(place, 0, std::max(0, m_edit->document()->characterCount() - 1)));
    m_edit->setTextCursor(cursor);
}

void Composer::clear()
{
    m_edit->clear();
}

void Composer::setFiles(const QList<AttachedFile> &files, const QStringList &pending)
{
    m_hasFiles = !files.isEmpty();
    m_reading = !pending.isEmpty();
    refreshButton();
    if (!m_tray && !m_hasFiles && !m_reading)
        return;
    if (!m_tray) {
        m_tray = new AttachmentTray(m_theme, m_frame);
        m_rows->insertWidget(0, m_tray);
        Q_EMIT trayMade(m_tray);
    }
    m_tray->setFiles(files, pending);
}

void Composer::setAttachable(bool attachable)
{
    m_attachable = attachable;
    m_attach->setEnabled(attachable);
    m_edit->setTakesFiles(attachable);
}

void Composer::setBusy(bool busy)
{
    m_busy = busy;
    refreshButton();
}

void Composer::setSendable(bool sendable)
{
    m_sendable = sendable;
    refreshButton();
}

void Composer::setAccount(const Account &account)
{
    switch (account.kind) {
    case Account::Kind::Dria:
        m_reader = tr("Your prompt is read by one stranger's node.");
        break;
    case Account::Kind::Practice:
        m_reader = tr("Practice: nothing leaves this computer.");
        break;
    case Account::Kind::Other:
        m_reader = account.baseUrl.isEmpty()
                       ? tr("The account of this chat was removed: it can be read, and not "
                            "continued.")
                       : tr("Sent to %1.").arg(account.baseUrl.host(QUrl::FullyEncoded));
        break;
    }
    showReader();
}

void Composer::setSendsWithCtrl(bool withCtrl)
{
    m_edit->setSendsWithCtrl(withCtrl);
    m_button->setToolTip(plainToolTip(withCtrl ? tr("Ctrl+Enter sends, Enter breaks the line")
                                               : tr("Enter sends, Shift+Enter breaks the line")));
}

void Composer::setMaximumTextHeight(int height)
{
    m_maximumTextHeight = height;
    fitText();
}

void Composer::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

bool Composer::offer(const QMimeData &data)
{
    return isEnabled() && m_attachable && m_edit->offer(data);
}

void Composer::buildLayout()
{
    auto *inner = new QHBoxLayout;
    inner->addWidget(m_attach, 0, Qt::AlignBottom);
    inner->addWidget(m_edit, 1);
    inner->addWidget(m_button, 0, Qt::AlignBottom);
    m_rows = new QVBoxLayout(m_frame);
    m_rows->addLayout(inner);
    setTabOrder(m_attach, m_edit);
    setTabOrder(m_edit, m_button);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_frame);
    outer->addWidget(m_line);
}

void Composer::applyTheme()
{
    const int inset = m_theme.px(6);
    const int xs = m_theme.px(space::xs);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(xs);
    m_frame->layout()->setContentsMargins(inset, inset, inset, inset);
    m_rows->setSpacing(xs);
    m_rows->itemAt(m_rows->count() - 1)->layout()->setSpacing(xs);
    m_edit->setFont(m_theme.font(TypeStep::Lead)); // as it will read in the transcript
    m_edit->document()->setDocumentMargin(inset);
    m_line->setFont(m_theme.font(TypeStep::Small));
    m_line->setContentsMargins(m_theme.px(space::m), 0, m_theme.px(space::m), 0);
    m_button->setMinimumHeight(m_theme.px(hitTarget));
    refreshButton();
    fitText();
}

void Composer::fitText()
{
    const int least = m_theme.px(hitTarget);
    const int most = std::max(m_maximumTextHeight, m_edit->contentHeight(1));
    m_edit->setFixedHeight(std::clamp(m_edit->contentHeight(most), least, std::max(least, most)));
}

bool Composer::maySend() const
{
    return m_sendable && !m_reading && (!m_blank || m_hasFiles);
}

void Composer::trySend()
{
    if (!m_busy && maySend())
        Q_EMIT sendRequested(m_edit->text());
}

void Composer::onTextChanged()
{
    m_blank = isBlank(*m_edit->document());
    refreshButton();
    showReader();
}

void Composer::refreshButton()
{
    const QString send = tr("Send");
    const QString stop = tr("Stop");
    const QFontMetrics metrics = m_button->fontMetrics();
    const int widest = std::max(metrics.horizontalAdvance(send), metrics.horizontalAdvance(stop));
    m_button->setFixedWidth(widest + 2 * m_theme.px(space::l));
    m_button->setText(m_busy ? stop : send);
    m_button->setProperty("accent", !m_busy); // see DriaStyle
    m_button->setAccessibleName(m_busy ? tr("Stop the answer") : tr("Send the message"));
    m_button->setEnabled(m_busy || maySend());
}

void Composer::showReader()
{
    m_line->setTextRole(QPalette::PlaceholderText);
    m_line->setText(m_reader);
    m_noteTimer.stop();
}

void Composer::showNote(const QString &sentence)
{
    m_line->setTextRole(QPalette::WindowText);
    m_line->setText(sentence);
    m_noteTimer.start();
}

} // namespace dria
