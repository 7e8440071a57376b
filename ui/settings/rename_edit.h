#pragma once
// A field laid over a name while it is being changed: Enter keeps, Esc gives up.

#include <QLineEdit>

namespace dria {

class RenameEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit RenameEdit(const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(); ///< Enter, or the focus went elsewhere in the window
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace dria
