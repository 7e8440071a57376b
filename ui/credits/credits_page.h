#pragma once
// Credits: the balance, and a history of what answers took, which no server keeps for the person.

#include "credits/top_up.h"
#include "credits/usage_model.h"
#include "ui/settings/page.h"

class QComboBox;
class QPushButton;
class QTreeView;

namespace dria {

class BalanceCard;
class Banner;
class BudgetCard;
class DayPlot;
class ModelPlot;
class PaymentCapFields;
class PaymentHistory;
class PlainLabel;
class UsageCsv;
class Workspace;

class CreditsPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive it. The workspace has a ledger.
    CreditsPage(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// Scrolls to the limits of payments.
    void showLimits();
    /// In view, and with the focus.
    void showBudget();

Q_SIGNALS:
    void addRequested();                 ///< credits
    void linkRequested(const QUrl &url); ///< of a transaction, clicked by the person

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildPlots();
    void buildTable();
    void follow();
    void onTopUp();
    void showBalance();
    [[nodiscard]] QDate today() const;
    void read();
    void readPlots();
    void readTable();
    void fillModels(const QList<UsageOfModel> &models);
    [[nodiscard]] UsageFilter filter() const;
    void say(const Error &error);

    Workspace &m_workspace;
    Banner *m_unknown; ///< a payment whose outcome is
    BalanceCard *m_balance;
    BudgetCard *m_budget;
    PlainLabel *m_words;
    DayPlot *m_days;
    ModelPlot *m_models;
    QComboBox *m_period;
    QComboBox *m_model;
    QTreeView *m_table;
    QPushButton *m_export;
    UsageModel m_entries;
    QList<UsageOfDay> m_usage; ///< of the last 30 days
    UsageCsv *m_csv;
    PaymentHistory *m_payments = nullptr; ///< null where nothing is paid
    PaymentCapFields *m_caps = nullptr;   ///< likewise
    QMetaObject::Connection m_watch;
    QMetaObject::Connection m_topUpWatch;
    std::optional<TopUp::State> m_topUpState; ///< with which the payments were read
    QUuid m_account;                          ///< whose models can be chosen
    int m_reading = 0;                        ///< an answer of an earlier one is dropped
};

} // namespace dria
