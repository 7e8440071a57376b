#pragma once
// The page of one chat at a time: header, transcript, composer, and the panel of its parameters.

#include "ui/chat/link_opener.h"

#include <QPointer>
#include <QWidget>

namespace dria {

class Catalogue;
class ChatHeader;
class Composer;
class Conversation;
class EditBanner;
class FileDesk;
class FindBar;
class FontWarming;
class ImageViewer;
class LastAnswerCopy;
class MessageEditing;
class ModelPicker;
class ParametersPanel;
class SaveBanner;
class SidePanelLayout;
class Theme;
class TranscriptPane;
class UndoBanner;
class Workspace;
struct BranchRow;
namespace math {
class MathRenderer;
}

class ChatPage : public QWidget
{
    Q_OBJECT

public:
    /// Theme and workspace outlive the page. `openLink` is asked only after the person agreed.
    ChatPage(Theme &theme, Workspace &workspace, LinkOpener::Opener openLink,
             QWidget *parent = nullptr);
    ~ChatPage() override;

    /// Shows another chat; the draft of the one before goes with it. Null shows none.
    void setConversation(Conversation *conversation);
    [[nodiscard]] Conversation *conversation() const;
    /// Hands the draft to the conversation: before it is stored, or the program ends.
    void saveDraft();

    void openModelPicker();
    /// Asks which.
    void attachFiles();
    void beginRename();
    void setPanelShown(bool shown);
    [[nodiscard]] bool isPanelShown() const;
    /// What draws formulas; outlives the page. Null shows them as they are written.
    void setMath(math::MathRenderer *math);
    /// Transcript and composer as wide as the page; remembered.
    void setWide(bool wide);
    [[nodiscard]] bool isWide() const;
    void focusComposer();
    void scrollToLatest();
    /// The focus goes through the messages, from anywhere to those in view.
    void focusNextMessage();
    void focusPreviousMessage();
    void stop();
    /// Brings a message into view once it is read, and shows the words in it. One that this chat
    /// does not show is passed over.
    void showMessage(const QUuid &message, const QString &words);
    /// Opens the find bar, with the selected words in it if there are few.
    void openFind();
    void findNext();
    void findPrevious();
    void editLastMessage();
    /// The map of the chat's branches, to choose one.
    void showBranches();
    /// Brings back the messages that were deleted last.
    void undoRemoval();
    void copyLastAnswer();
    void copyLastCode();

Q_SIGNALS:
    void newChatRequested();
    void addCreditsRequested();
    void quoteRequested(const QString &answer, const QString &model); ///< for the community
    void requestWanted(const QString &model);                         ///< nobody serves it
    void budgetRequested();                                           ///< to be seen and changed
    void tagsRequested();                                             ///< of the chat that is shown
    void connectRequested();                        ///< an account with a key is needed
    void replaceKeyRequested(const QUuid &account); ///< this chat's key is missing or refused
    void panelShownChanged(bool shown);
    /// What can be done here may have changed: another chat, busy or not, shown or hidden.
    void stateChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void applyTheme();
    void applySendKey();
    void adoptBackend();
    void makePanel();
    void refreshPanel();
    void flushParameters();
    void refresh();
    void refreshModel();
    void refreshEmptyChat();
    void onDraftEdited();
    void onLoaded();
    void onBusyChanged();
    void onAction(const QString &action);
    void perform(const QUuid &message, const QString &action);
    void openBranchMap(const QList<BranchRow> &rows);
    void goToBranch(const QUuid &message);
    void onRefused(const QUuid &message, const QString &reason);
    void checkKey();
    void send(const QString &text);
    void limitComposer();
    void showWanted();
    void showWantedBranch();
    void openImage(const QByteArray &file, const QString &description);

    Theme &m_theme;
    Workspace &m_workspace;
    FontWarming *m_fonts;
    LinkOpener *m_links;
    ChatHeader *m_header;
    TranscriptPane *m_transcript;
    FindBar *m_find;
    SaveBanner *m_saving;
    Composer *m_composer;
    EditBanner *m_editBanner;
    MessageEditing *m_editing;
    LastAnswerCopy *m_copy;
    FileDesk *m_files = nullptr;
    UndoBanner *m_undo;
    QTimer m_draftTimer;
    ParametersPanel *m_panel = nullptr; ///< null until it is first shown
    ModelPicker *m_picker;
    QWidget *m_centre;
    SidePanelLayout *m_frame = nullptr;
    QPointer<ImageViewer> m_imageViewer;
    QPointer<Conversation> m_conversation;
    QPointer<Catalogue> m_catalogue; ///< of the account the conversation now asks
    QUuid m_account;
    QUuid m_wantedMessage; ///< to be shown when it is read
    QString m_wantedWords;
};

} // namespace dria
