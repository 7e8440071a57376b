#pragma once
// The popup in which a model is chosen: type to filter, arrows and Enter, or any id as typed.

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QListView;
class QModelIndex;

namespace dria {

class Catalogue;
class Clock;
class FieldFrame;
class IconButton;
class PickerRows;
class PlainLabel;
class Theme;

class ModelPicker : public QFrame
{
    Q_OBJECT

public:
    ModelPicker(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// Opens under the widget with the search field focused and empty, and asks for a fresh list.
    /// `current` is the model in use; for a chat with pictures, models that do not see are marked.
    /// The catalogue outlives the time the picker is open.
    void openAt(const QWidget &anchor, Catalogue &catalogue, const QString &current,
                bool forPictures = false);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeControls();
    void buildLayout();
    void applyTheme();
    void placeUnder(const QWidget &anchor);
    [[nodiscard]] bool onKey(const QKeyEvent &event);
    void moveBy(int rows);
    void moveTo(int row);
    [[nodiscard]] int page() const;
    void choose(const QModelIndex &index);
    void toggleFavourite(const QModelIndex &index);
    void keepCurrent();
    void onTyped(const QString &text);
    void onCurrentChanged();
    void showAge();

    Theme &m_theme;
    const Clock &m_clock;
    PickerRows *m_rows;
    Catalogue *m_catalogue = nullptr;
    FieldFrame *m_searchFrame;
    QLineEdit *m_search;
    QListView *m_list;
    PlainLabel *m_age;
    PlainLabel *m_hint;
    IconButton *m_refresh;
    QString m_currentId; ///< stays selected when the list is renewed
    QTimer m_ageTimer;
};

} // namespace dria
