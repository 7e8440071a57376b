#include "ui/channels/room_composer.h"

#include "channels/channel_feed.h"
#include "channels/post_rules.h"
#include "channels/room_outbox.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/channels/post_identity.h"
#include "ui/chat/composer_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field_frame.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

constexpr int countFrom = 200; // characters left, from which on they are counted
constexpr int mostLines = 8;

} // namespace

RoomComposer::RoomComposer(Settings &settings, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_first(new Banner(theme, Banner::Kind::Warning))
    , m_note(new Banner(theme, Banner::Kind::Info))
    , m_identity(new PostIdentity(settings))
    , m_frame(new FieldFrame(theme, this))
    , m_edit(new ComposerEdit(m_frame))
    , m_who(new IconButton(theme, IconName::Edit, tr("Name and picture"), m_frame))
    , m_post(new QPushButton(tr("Post"), m_frame))
    , m_line(new PlainLabel)
    , m_count(new PlainLabel)
{
    m_edit->setTakesFiles(false); // a post is text
    m_edit->viewport()->setAutoFillBackground(false);
    m_frame->watch(m_edit);
    m_note->setClosable(true);
    m_line->setTextRole(QPalette::PlaceholderText);
    m_identity->hide();
    m_first->hide();
    m_note->hide();
    m_who->setCheckable(true);
    m_post->setProperty("accent", true); // see DriaStyle
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(500);
    setFocusProxy(m_edit);
    buildLayout();

    connect(m_first->addButton(tr("Post it")), &QPushButton::clicked, this, [this] {
        m_settings.setValue(keys::channelsFirstPostSeen, true);
        m_first->hide();
        trySubmit();
        m_edit->setFocus();
    });
    connect(m_first->addButton(tr("Not now")), &QPushButton::clicked, this, [this] {
        m_first->hide();
        m_edit->setFocus();
    });
    connect(m_who, &IconButton::toggled, m_identity, &QWidget::setVisible);
    connect(m_identity, &PostIdentity::changed, this, &RoomComposer::refresh);
    connect(m_edit, &ComposerEdit::textChanged, this, &RoomComposer::onEdited);
    connect(m_edit, &ComposerEdit::contentHeightChanged, this, &RoomComposer::fitText);
    connect(m_edit, &ComposerEdit::submitted, this, &RoomComposer::trySubmit);
    connect(m_post, &QPushButton::clicked, this, &RoomComposer::trySubmit);
    connect(&m_draftTimer, &QTimer::timeout, this, &RoomComposer::keepDraft);
    connect(&theme, &Theme::changed, this, &RoomComposer::applyTheme);
    applyTheme();
    refresh();
}

RoomComposer::~RoomComposer()
{
    keepDraft();
}

void RoomComposer::buildLayout()
{
    auto *inner = new QHBoxLayout(m_frame);
    inner->addWidget(m_who, 0, Qt::AlignBottom);
    inner->addWidget(m_edit, 1);
    inner->addWidget(m_post, 0, Qt::AlignBottom);
    auto *line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    line->addWidget(m_count);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_first);
    rows->addWidget(m_note);
    rows->addWidget(m_identity);
    rows->addWidget(m_frame);
    rows->addLayout(line);
}

void RoomComposer::applyTheme()
{
    const int inset = m_theme.px(6);
    layout()->setSpacing(m_theme.px(space::xs));
    m_frame->layout()->setContentsMargins(inset, inset, inset, inset);
    m_frame->layout()->setSpacing(m_theme.px(space::xs));
    m_edit->setFont(m_theme.font(TypeStep::Lead));
    m_edit->document()->setDocumentMargin(inset);
    for (PlainLabel *label : {m_line, m_count}) {
        label->setFont(m_theme.font(TypeStep::Small));
        label->setContentsMargins(m_theme.px(space::m), 0, m_theme.px(space::m), 0);
    }
    m_post->setMinimumHeight(m_theme.px(hitTarget));
    fitText();
}

void RoomComposer::fitText()
{
    const int least = m_theme.px(hitTarget);
    const int most = std::max(least, m_edit->fontMetrics().lineSpacing() * mostLines);
    m_edit->setFixedHeight(std::clamp(m_edit->contentHeight(most), least, most));
}

void RoomComposer::setFeed(ChannelFeed *feed)
{
    if (m_feed == feed)
        return;
    keepDraft();
    if (m_feed)
        m_feed->disconnect(this);
    m_feed = feed;
    m_first->hide();
    m_note->hide();
    if (feed)
        connect(feed, &ChannelFeed::opened, this, &RoomComposer::showDraft);
    showDraft();
}

void RoomComposer::showDraft()
{
    m_isShowing = true;
    const bool isOpen = m_feed && m_feed->isOpen();
    const QString channel = m_feed ? m_feed->channel() : QString();
    m_edit->setPlainText(isOpen ? m_feed->draft() : QString());
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(
        isOpen ? std::clamp(m_feed->draftCaret(), 0, m_edit->document()->characterCount() - 1) : 0);
    m_edit->setTextCursor(cursor);
    m_edit->setPlaceholderText(tr("Post to #%1…").arg(channel));
    m_edit->setAccessibleName(tr("Post to #%1").arg(channel));
    m_isShowing = false;
    refresh();
}

void RoomComposer::keepDraft()
{
    m_draftTimer.stop();
    if (m_feed && m_feed->isOpen() && m_feed->draft() != m_edit->text())
        m_feed->setDraft(m_edit->text(), m_edit->textCursor().position());
}

void RoomComposer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keepDraft();
}

QString RoomComposer::text() const
{
    return m_edit->text();
}

void RoomComposer::offer(const QString &text, const QString &note)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.movePosition(QTextCursor::End);
    const QString before = m_edit->text();
    if (!before.isEmpty() && !before.endsWith(u'\n'))
        cursor.insertText(u"\n"_s);
    cursor.insertText(text); // can be undone, unlike a text put in its place
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    focusText();
}

void RoomComposer::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void RoomComposer::onEdited()
{
    if (m_isShowing)
        return;
    m_first->hide(); // it asked about another text
    m_draftTimer.start();
    refresh();
}

void RoomComposer::refresh()
{
    const bool sendsWithCtrl =
        m_settings.value(keys::behaviourSendKey).toString() == "ctrl+enter"_L1;
    m_edit->setSendsWithCtrl(sendsWithCtrl);
    const int left = longestPost - postLength(m_edit->text());
    m_count->setVisible(left < countFrom);
    m_count->setText(left < 0 ? tr("%n character(s) too many", nullptr, -left)
                              : tr("%n character(s) left", nullptr, left));
    m_count->setTextRole(left < 0 ? QPalette::WindowText : QPalette::PlaceholderText);
    const QString name = m_identity->name();
    m_line->setText(
        !m_identity->isRight() ? tr("Mend the name or the picture first.")
        : name.isEmpty()
            ? tr("Public and permanent, under the wallet address of your account.")
            : tr("Public and permanent, as %1 with the wallet address of your account.").arg(name));
    const bool isOpen = m_feed && m_feed->isOpen();
    m_edit->setEnabled(isOpen);
    m_post->setEnabled(isOpen &&
                       judgePost(m_edit->text(), name, m_identity->avatar()) == PostProblem::None);
}

void RoomComposer::trySubmit()
{
    if (!m_post->isEnabled())
        return;
    if (m_settings.value(keys::channelsFirstPostSeen).toBool())
        post();
    else
        askFirst();
}

void RoomComposer::askFirst()
{
    const QString address = m_feed->outbox().author();
    const QString under =
        address.isEmpty()
            ? tr("the wallet address of your account, which the server tells with the first post")
            : tr("your wallet address %1").arg(address);
    m_first->setText(
        tr("What you post here is public and permanent: it appears on Discord too, and "
           "nobody can edit or delete it, you neither. It appears under %1.")
            .arg(under));
    m_first->show();
}

void RoomComposer::post()
{
    const QString text = m_edit->text();
    m_isShowing = true;
    m_edit->clear();
    m_isShowing = false;
    m_note->hide();
    m_draftTimer.stop();
    m_feed->outbox().post(text, m_identity->name(), m_identity->avatar());
    m_feed->setDraft({}, 0); // after it: what is written is on the disk all the time
    refresh();
}

} // namespace dria
