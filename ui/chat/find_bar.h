#pragma once
// The bar above a transcript in which one types what to find there.

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace dria {

class IconButton;
class Theme;
class TimelineView;

namespace timeline {
class TimelineFind;
}

/// Hidden until open(). Escape closes it and gives the focus back to what had it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    /// The transcript to search; null for none. An open bar goes on in the new one.
    void setView(TimelineView *view);

    /// Shows the bar with its text selected; selected text of one line becomes the query.
    void open();
    /// Shows the first match of a text from a row of the transcript on.
    void openFor(const QString &text, int row);
    void close();
    /// Without an open bar these open it.
    void findNext();
    void findPrevious();

    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    /// What stands beside the field: "3 of 27".
    [[nodiscard]] QString countText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] timeline::TimelineFind *find() const;
    void search();
    void step(bool forward);
    void refresh();
    void applyTheme();

    const Theme &m_theme;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_case;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_close;
    QPointer<TimelineView> m_view;
    QPointer<QWidget> m_focusBefore;
};

} // namespace dria
