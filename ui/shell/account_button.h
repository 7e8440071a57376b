#pragma once
// The button that names the account in use and opens the list of the others.

#include <QIcon>
#include <QToolButton>

class QMenu;

namespace dria {

class Theme;

class AccountButton : public QToolButton
{
    Q_OBJECT

public:
    /// The menu opens on a click; it belongs to the caller.
    AccountButton(const Theme &theme, QMenu &menu, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QIcon m_chevron;
};

} // namespace dria
