#pragma once
// Where a post is written: with a draft for each room, a count, and what is said before the first
// one.

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace dria {

class Banner;
class ChannelFeed;
class ComposerEdit;
class FieldFrame;
class IconButton;
class PlainLabel;
class PostIdentity;
class Settings;
class Theme;

class RoomComposer : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    RoomComposer(Settings &settings, Theme &theme, QWidget *parent = nullptr);
    /// Keeps the draft.
    ~RoomComposer() override;

    /// The room that is shown, once it is open; null for none. Its draft comes, that of the one
    /// before is kept.
    void setFeed(ChannelFeed *feed);
    [[nodiscard]] QString text() const;
    /// Adds to what is written, and says where it comes from; it is posted by the person alone.
    /// @param note a sentence; empty for none
    void offer(const QString &text, const QString &note);
    void focusText();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void applyTheme();
    void fitText();
    void onEdited();
    void keepDraft();
    void showDraft();
    void refresh();
    void trySubmit();
    void post();
    void askFirst();

    Settings &m_settings;
    Theme &m_theme;
    QPointer<ChannelFeed> m_feed;
    QTimer m_draftTimer;
    bool m_isShowing = false; ///< a draft is put in: it is not one more edit
    Banner *m_first;          ///< before the first post
    Banner *m_note;           ///< where what was put in comes from
    PostIdentity *m_identity;
    FieldFrame *m_frame;
    ComposerEdit *m_edit;
    IconButton *m_who;
    QPushButton *m_post;
    PlainLabel *m_line;
    PlainLabel *m_count;
};

} // namespace dria
