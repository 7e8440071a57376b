#pragma once
// The title of a chat: read as a line, renamed in place by F2 or a double click.

#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace dria {

class PlainLabel;
class Theme;

class EditableTitle : public QWidget
{
    Q_OBJECT

public:
    explicit EditableTitle(Theme &theme, QWidget *parent = nullptr);

    /// Untrusted text. An empty title shows as "New chat" and cannot be renamed yet.
    void setTitle(const QString &title);
    void beginRename();

Q_SIGNALS:
    /// The person gave another name, never an empty one.
    void renamed(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void makeEdit();
    void endRename(bool keep);

    Theme &m_theme;
    QString m_title;
    QStackedLayout *m_stack;
    PlainLabel *m_label;
    QLineEdit *m_edit = nullptr; ///< null until it is first needed
    bool m_renaming = false;
};

} // namespace dria
