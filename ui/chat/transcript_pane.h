#pragma once
// The middle of a chat page: the transcript or the empty chat, and the way back to the end.

#include "ui/timeline/image_shelf.h"

#include <QList>
#include <QUrl>
#include <QUuid>
#include <QWidget>

class QAbstractItemModel;
class QPushButton;
class QStackedLayout;

namespace dria {

class EmptyChat;
class Theme;
class TimelineView;
namespace math {
class MathRenderer;
}

/// Keeps the views of the chats shown last, and with them their places and selections.
class TranscriptPane : public QWidget
{
    Q_OBJECT

public:
    /// Theme and sources outlive it.
    explicit TranscriptPane(Theme &theme, ImageSources images = {}, QWidget *parent = nullptr);
    ~TranscriptPane() override;

    /// Shows the messages of a chat where they were left; null or an empty chat shows emptyChat().
    void setModel(QAbstractItemModel *model);
    /// Messages are on their way: an empty chat is not shown for one yet.
    void setLoading(bool loading);
    /// To be called when the first message came.
    void refresh();
    [[nodiscard]] EmptyChat &emptyChat() const { return *m_empty; }
    /// Null while no chat is shown.
    [[nodiscard]] TimelineView *view() const { return m_shown; }

    void scrollToLatest();
    /// What draws formulas, in every chat; outlives the pane. Null shows them as they are written.
    void setMath(math::MathRenderer *math);
    /// Whether the transcript of every chat is as wide as the page.
    void setWide(bool wide);

Q_SIGNALS:
    void actionTriggered(const QUuid &message, const QString &action);
    void linkActivated(const QUrl &url);
    void codeSaveRequested(const QString &code, const QString &fileName);
    /// See TimelineView.
    void imageOpened(const QByteArray &file, const QString &description);
    void imageSaveRequested(const QByteArray &file, const QString &description);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] TimelineView *viewOf(QAbstractItemModel *model);
    void drop(TimelineView *view);
    void placeLatest();

    Theme &m_theme;
    timeline::ImageShelf m_images; ///< of all views
    EmptyChat *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_latest;
    QList<TimelineView *> m_views; ///< the one shown last is the first
    TimelineView *m_shown = nullptr;
    math::MathRenderer *m_math = nullptr;
    bool m_loading = false;
    bool m_wide = false;
};

} // namespace dria
