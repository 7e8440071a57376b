#include "ui/chat/chat_page.h"

#include "api/api_client.h"
#include "chat/conversation.h"
#include "chat/timeline_model.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/balance_text.h"
#include "ui/chat/chat_header.h"
#include "ui/chat/composer.h"
#include "ui/chat/edit_banner.h"
#include "ui/chat/empty_chat.h"
#include "ui/chat/file_desk.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/image_file_name.h"
#include "ui/chat/image_viewer.h"
#include "ui/chat/last_answer_copy.h"
#include "ui/chat/message_editing.h"
#include "ui/chat/model_picker.h"
#include "ui/chat/model_words.h"
#include "ui/chat/parameters_panel.h"
#include "ui/chat/save_banner.h"
#include "ui/chat/side_panel_layout.h"
#include "ui/chat/suggestions.h"
#include "ui/chat/transcript_pane.h"
#include "ui/chat/undo_banner.h"
#include "ui/theme/font_warming.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QDir>
#include <QStyle>

namespace dria {

namespace {
using namespace std::chrono_literals;
constexpr auto draftPause = 400ms; // what a crash may take of a draft
} // namespace

ChatPage::ChatPage(Theme &theme, Workspace &workspace, LinkOpener::Opener openLink, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_fonts(new FontWarming(theme, this))
    , m_links(new LinkOpener(theme, std::move(openLink), *this))
    , m_header(new ChatHeader(theme))
    , m_transcript(new TranscriptPane(theme, workspace.imageSources()))
    , m_find(new FindBar(theme))
    , m_saving(new SaveBanner(theme, workspace.files()))
    , m_composer(new Composer(theme))
    , m_editBanner(new EditBanner(theme))
    , m_editing(new MessageEditing(*m_composer, *m_editBanner, this))
    , m_copy(new LastAnswerCopy(this))
    , m_undo(new UndoBanner(theme))
    , m_picker(new ModelPicker(theme, workspace.clock(), this))
    , m_centre(new QWidget)
{
    buildLayout();
    connectParts();
    applySendKey();
    applyTheme();
    setConversation(nullptr);
}

ChatPage::~ChatPage()
{
    flushParameters();
    saveDraft();
}

void ChatPage::buildLayout()
{
    auto *composerLine = new QHBoxLayout;
    composerLine->addStretch();
    composerLine->addWidget(m_composer, 1); // as wide as it may be, and no wider
    composerLine->addStretch();
    auto *rows = new QVBoxLayout(m_centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_find);
    rows->addWidget(m_transcript, 1);
    rows->addWidget(m_saving);
    rows->addWidget(m_undo);
    rows->addWidget(m_editBanner);
    rows->addLayout(composerLine);
    m_files = new FileDesk(m_theme, m_workspace, *m_composer, *rows, this);

    m_frame = new SidePanelLayout(m_theme, m_centre);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    const Settings &settings = m_workspace.settings();
    m_frame->setPanelWidth(
        settings.value(keys::windowPanelWidth, m_frame->panelWidth()).toInt(m_frame->panelWidth()));
    setPanelShown(settings.value(keys::windowPanelVisible).toBool(false));
    m_transcript->setWide(isWide());
    setFocusProxy(m_composer);
}

void ChatPage::connectParts()
{
    connect(m_header, &ChatHeader::modelClicked, this, &ChatPage::openModelPicker);
    connect(m_header, &ChatHeader::panelToggled, this, &ChatPage::setPanelShown);
    connect(m_header, &ChatHeader::renamed, this, [this](const QString &title) {
        if (m_conversation)
            m_conversation->setTitle(title);
    });
    connect(m_picker, &ModelPicker::chosen, this, [this](const QString &id) {
        if (m_conversation)
            m_conversation->setModel(id);
        focusComposer();
    });
    connect(m_copy, &LastAnswerCopy::told, m_composer, &Composer::showNote);
    connect(m_editing, &MessageEditing::begun, m_files, [this] { m_files->setEditing(true); });
    connect(m_editing, &MessageEditing::ended, m_files, [this] { m_files->setEditing(false); });
    connect(m_files, &FileDesk::modelWanted, this, &ChatPage::openModelPicker);
    connect(m_composer, &Composer::sendRequested, this, &ChatPage::send);
    connect(m_composer, &Composer::stopRequested, this, &ChatPage::stop);
    connect(m_composer, &Composer::edited, this, &ChatPage::onDraftEdited);
    connect(m_undo, &UndoBanner::undoRequested, this, &ChatPage::undoRemoval);
    // Started once and left to run: who types without a pause is saved all the same.
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &ChatPage::saveDraft);
    connect(&m_transcript->emptyChat(), &EmptyChat::suggestionChosen, this,
            [this](const QString &text) {
                m_composer->setText(text);
                focusComposer();
            });
    connect(m_transcript, &TranscriptPane::actionTriggered, this, &ChatPage::perform);
    connect(m_transcript, &TranscriptPane::linkActivated, m_links, &LinkOpener::open);
    connect(m_transcript, &TranscriptPane::codeSaveRequested, m_saving, &SaveBanner::save);
    connect(m_saving, &SaveBanner::saved, this, [this](const QString &path) {
        m_composer->showNote(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_transcript, &TranscriptPane::imageOpened, this, &ChatPage::openImage);
    connect(m_transcript, &TranscriptPane::imageSaveRequested, m_saving,
            [this](const QByteArray &file, const QString &description) {
                m_saving->saveImage(file, imageFileName(file, description));
            });
    connect(m_frame, &SidePanelLayout::panelWidthChanged, this,
            [this](int width) { m_workspace.settings().setValue(keys::windowPanelWidth, width); });
    connect(&m_workspace.settings(), &Settings::changed, this, &ChatPage::applySendKey);
    connect(&m_theme, &Theme::changed, this, &ChatPage::applyTheme);
}

void ChatPage::makePanel()
{
    m_panel = new ParametersPanel(m_theme);
    connect(m_panel, &ParametersPanel::edited, this, [this](const ChatParameters &parameters) {
        if (m_conversation)
            m_conversation->setParameters(parameters);
    });
    connect(m_panel, &ParametersPanel::closeRequested, this, [this] {
        setPanelShown(false);
        focusComposer();
    });
    m_frame->setPanel(m_panel);
    refreshPanel();
}

void ChatPage::refreshPanel()
{
    if (!m_panel || !m_conversation)
        return;
    const Account &account = m_conversation->backend().client->account();
    m_panel->setTimeoutShown(account.kind != Account::Kind::Other);
    const ChatParameters parameters = m_conversation->record().parameters;
    if (m_panel->parameters() != parameters)
        m_panel->setParameters(parameters);
}

void ChatPage::flushParameters()
{
    if (m_panel)
        m_panel->flush();
}

void ChatPage::setConversation(Conversation *conversation)
{
    if (conversation && conversation == m_conversation)
        return;
    if (m_conversation) {
        flushParameters();
        saveDraft();
        m_conversation->disconnect(this);
        m_conversation->disconnect(m_undo);
        m_conversation->disconnect(m_editing);
        m_conversation->disconnect(m_fonts);
        m_conversation->timeline().disconnect(this);
    }
    delete m_imageViewer;
    m_undo->hide();
    m_wantedMessage = {};
    m_conversation = conversation;
    m_transcript->setLoading(conversation && conversation->isLoading());
    m_transcript->setModel(conversation ? &conversation->timeline() : nullptr);
    m_find->setView(m_transcript->view());
    m_composer->setEnabled(conversation);
    m_editing->setConversation(conversation);
    m_files->setConversation(conversation);
    m_draftTimer.stop(); // nobody typed
    if (conversation) {
        connect(conversation, &Conversation::loaded, this, &ChatPage::onLoaded);
        connect(conversation, &Conversation::allRead, this, &ChatPage::showWantedBranch);
        connect(conversation, &QObject::destroyed, this, [this] { setConversation(nullptr); });
        connect(conversation, &Conversation::recordChanged, this, &ChatPage::refresh);
        connect(conversation, &Conversation::busyChanged, this, &ChatPage::onBusyChanged);
        connect(conversation, &Conversation::answered, this, &ChatPage::stateChanged);
        connect(conversation, &Conversation::actionRequested, this, &ChatPage::onAction);
        connect(conversation, &Conversation::refused, this, &ChatPage::onRefused);
        connect(conversation, &Conversation::quoteRequested, this, &ChatPage::quoteRequested);
        connect(conversation, &Conversation::requestWanted, this, &ChatPage::requestWanted);
        connect(conversation, &Conversation::promptSent, this, &ChatPage::scrollToLatest);
        connect(conversation, &Conversation::promptSent, m_undo, &UndoBanner::hide);
        connect(conversation, &Conversation::messagesRemoved, m_undo, &UndoBanner::showFor);
        connect(conversation, &Conversation::messagesRemoved, m_editing,
                &MessageEditing::onRemoved);
        connect(conversation, &Conversation::removalSettled, m_undo, &UndoBanner::hide);
        connect(&conversation->timeline(), &QAbstractItemModel::rowsInserted, this,
                &ChatPage::refreshEmptyChat);
        connect(&conversation->timeline(), &QAbstractItemModel::rowsRemoved, this,
                &ChatPage::refreshEmptyChat);
        connect(&conversation->timeline(), &QAbstractItemModel::rowsInserted, this,
                &ChatPage::showWanted);
        connect(conversation, &Conversation::promptSent, m_fonts, &FontWarming::begin);
    }
    refresh();
    onBusyChanged();
}

Conversation *ChatPage::conversation() const
{
    return m_conversation;
}

void ChatPage::saveDraft()
{
    m_draftTimer.stop();
    m_editing->keep();
}

void ChatPage::onDraftEdited()
{
    if (!m_conversation)
        return;
    if (!m_composer->text().isEmpty())
        m_fonts->begin();
    if (m_conversation->isLoading())
        saveDraft(); // now: the stored one may be here any moment
    else if (!m_draftTimer.isActive())
        m_draftTimer.start();
}

void ChatPage::onLoaded()
{
    m_editing->setConversation(m_conversation);
    m_draftTimer.stop(); // nobody typed
    m_transcript->setLoading(false);
    refresh();
    showWanted();
}

// A chat without messages moves along when the person chooses another account.
void ChatPage::adoptBackend()
{
    Catalogue *catalogue = m_conversation ? m_conversation->backend().catalogue : nullptr;
    if (catalogue == m_catalogue)
        return;
    if (m_catalogue)
        m_catalogue->disconnect(this);
    if (Connection *before = m_workspace.connection(m_account))
        before->balance().disconnect(this);
    m_catalogue = catalogue;
    m_account = m_conversation ? m_conversation->record().account : QUuid();
    if (!catalogue)
        return;
    connect(catalogue, &Catalogue::changed, this, &ChatPage::refreshModel);
    if (Connection *now = m_workspace.connection(m_account))
        connect(&now->balance(), &BalanceWatch::changed, this, &ChatPage::refreshEmptyChat);
    m_composer->setAccount(m_conversation->backend().client->account());
}

void ChatPage::refresh()
{
    adoptBackend();
    const ConversationRecord record =
        m_conversation ? m_conversation->record() : ConversationRecord{};
    m_header->setTitle(record.title);
    refreshPanel();
    m_composer->setSendable(!record.model.isEmpty() &&
                            !(m_conversation && m_conversation->isLoading()));
    refreshModel();
    Q_EMIT stateChanged();
}

void ChatPage::refreshModel()
{
    const QString model = m_conversation ? m_conversation->record().model : QString();
    m_header->setModel(model, m_catalogue ? m_catalogue->nodes(model) : std::nullopt);
    const ModelInfo *known = m_catalogue ? m_catalogue->find(model) : nullptr;
    m_files->setModel(model, known ? known->kinds : ModelInfo::Unknown);
    refreshEmptyChat();
}

void ChatPage::refreshEmptyChat()
{
    const bool empty =
        !m_conversation || (m_conversation->isEmpty() && !m_conversation->isLoading());
    m_transcript->refresh();
    if (!empty || !m_conversation)
        return;
    const QString id = m_conversation->record().model;
    const ModelInfo *model = m_catalogue->find(id);
    const ModelInfo info = model ? *model : ModelInfo{id, ModelInfo::Unknown, std::nullopt};
    QStringList facts{id, nodesInWords(info.nodes)};
    Connection *connection = m_workspace.connection(m_account);
    if (connection && connection->balance().balance())
        facts += balanceText(*connection->balance().balance());
    facts.removeAll(QString());
    EmptyChat &page = m_transcript->emptyChat();
    page.setSuggestions(
        suggestionsFor(info.kinds, m_conversation->backend().client->account().kind));
    page.setFacts(facts.join(QStringLiteral("  ·  ")));
}

void ChatPage::onBusyChanged()
{
    m_composer->setBusy(m_conversation && m_conversation->isBusy());
    Q_EMIT stateChanged();
}

void ChatPage::openModelPicker()
{
    if (m_conversation && m_catalogue)
        m_picker->openAt(m_header->modelAnchor(), *m_catalogue, m_conversation->record().model,
                         m_conversation->hasPictures());
}

void ChatPage::attachFiles()
{
    if (m_conversation)
        m_files->choose();
}

void ChatPage::beginRename()
{
    m_header->beginRename();
}

void ChatPage::setPanelShown(bool shown)
{
    if (shown && !m_panel)
        makePanel();
    m_frame->setPanelShown(shown);
    m_header->setPanelShown(shown);
    m_workspace.settings().setValue(keys::windowPanelVisible, shown);
    Q_EMIT panelShownChanged(shown);
}

bool ChatPage::isPanelShown() const
{
    return m_frame->isPanelShown();
}

void ChatPage::setMath(math::MathRenderer *math)
{
    m_transcript->setMath(math);
}

void ChatPage::setWide(bool wide)
{
    m_workspace.settings().setValue(keys::appearanceWideTranscript, wide);
    m_transcript->setWide(wide);
    applyTheme();
}

bool ChatPage::isWide() const
{
    return m_workspace.settings().value(keys::appearanceWideTranscript).toBool(false);
}

void ChatPage::focusComposer()
{
    m_composer->focusText();
}

void ChatPage::openImage(const QByteArray &file, const QString &description)
{
    delete m_imageViewer;
    m_imageViewer = new ImageViewer(m_theme, m_workspace.imageDecoder(), file, description, *this);
}

void ChatPage::applyTheme()
{
    m_composer->setMaximumWidth(isWide() ? QWIDGETSIZE_MAX : m_theme.px(readingColumn));
    const int side = m_theme.px(space::xl);
    const int s = m_theme.px(space::s);
    auto *rows = static_cast<QVBoxLayout *>(m_centre->layout());
    // The composer stands under the column of the transcript, which has a scroll bar beside it.
    QMargins margins(side, s, side + style()->pixelMetric(QStyle::PM_ScrollBarExtent), s);
    if (isRightToLeft())
        margins = {margins.right(), s, margins.left(), s};
    rows->itemAt(rows->count() - 1)->layout()->setContentsMargins(margins);
    limitComposer();
}

void ChatPage::applySendKey()
{
    const QString key = m_workspace.settings().value(keys::behaviourSendKey).toString();
    m_composer->setSendsWithCtrl(key == QLatin1String("ctrl+enter"));
}

void ChatPage::limitComposer()
{
    m_composer->setMaximumTextHeight(height() / 3);
}

void ChatPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyTheme();
}

void ChatPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitComposer();
}

void ChatPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT stateChanged();
}

void ChatPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    saveDraft();
    Q_EMIT stateChanged();
}

} // namespace dria
