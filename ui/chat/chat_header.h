#pragma once
// The line above a chat: its title, the model that answers, and the switch of the side panel.

#include <QWidget>

#include <optional>

namespace dria {

class EditableTitle;
class IconButton;
class ModelButton;
class Theme;

class ChatHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ChatHeader(Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void beginRename();
    void setModel(const QString &id, std::optional<int> nodes);
    void setPanelShown(bool shown);
    /// What the picker opens under.
    [[nodiscard]] const QWidget &modelAnchor() const;

Q_SIGNALS:
    void renamed(const QString &title);
    void modelClicked();
    void panelToggled(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    Theme &m_theme;
    EditableTitle *m_title;
    ModelButton *m_model;
    IconButton *m_panel;
};

} // namespace dria
