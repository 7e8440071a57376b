#pragma once
// The budget: above which sums to be told, above which to stop, and how much of them is spent.

#include "credits/budget.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLineEdit;

namespace dria {

class PlainLabel;
class Theme;
class Workspace;

/// Stores what is an amount as it is typed; an empty field is no limit, and what is no amount is
/// explained and leaves the limit as it was.
class BudgetCard : public Card
{
    Q_OBJECT

public:
    /// Both outlive it. The workspace has a ledger.
    BudgetCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Row
    {
        QLineEdit *soft;
        QLineEdit *hard;
        PlainLabel *spent; ///< null where nothing adds up
    };

    void addRow(QGridLayout &grid, BudgetScope scope);
    [[nodiscard]] QLineEdit *makeField(const QString &name, UsdcAmount now);
    void applyTheme();
    void take();
    void showSpent();

    Workspace &m_workspace;
    const Theme &m_theme;
    PlainLabel *m_title;
    PlainLabel *m_problem;
    std::array<Row, budgetScopes.size()> m_rows{};
};

} // namespace dria
