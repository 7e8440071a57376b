#pragma once
// The page that searches all chats: a field, what narrows it, and what was found as one types.

#include <QTimer>
#include <QUuid>
#include <QWidget>

class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QVBoxLayout;

namespace dria {

class Clock;
class FieldFrame;
class LibrarySearch;
class PlainLabel;
struct RoomPlace;
class SearchFilterBar;
class SearchResults;
class Theme;

/// Down goes from the field into the results, Up from the first back, Enter opens one. What was
/// typed and found stays when the page is left.
class SearchView : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    SearchView(LibrarySearch &search, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~SearchView() override;

    /// To be called when the page is shown: selects what was typed and searches again, for the
    /// library has changed since.
    void start();

    /// Whose rooms are searched beside the chats; null: none.
    void setAccount(const QUuid &account);

    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QListView &list() const { return *m_list; }
    [[nodiscard]] SearchFilterBar &filters() const { return *m_filters; }
    /// What stands above the results.
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    void closed(); ///< back to the chat
    /// `words` are those found; a null message is the chat's title.
    void opened(const QUuid &conversation, const QUuid &message, const QString &words);

    void postOpened(const QString &channel, const dria::RoomPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void open(const QModelIndex &row);
    void showState();
    void speakCurrent();
    void speakState();
    void applyTheme();
    [[nodiscard]] QString stateInWords() const;
    [[nodiscard]] bool onFieldKey(int key);
    [[nodiscard]] bool onListKey(int key, const QString &text);

    Theme &m_theme;
    const Clock &m_clock;
    LibrarySearch &m_search;
    SearchResults *m_results;
    QVBoxLayout *m_column;
    FieldFrame *m_frame;
    QLineEdit *m_field;
    SearchFilterBar *m_filters;
    PlainLabel *m_status;
    QPushButton *m_clearFilters;
    QListView *m_list;
    QTimer m_speak; ///< what was found is said when the typing rests
};

} // namespace dria
