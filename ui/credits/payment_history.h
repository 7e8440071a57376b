#pragma once
// The top-ups of the account in use: a table, and all that is known of the one that is chosen.

#include "credits/payment_model.h"
#include "ui/settings/section.h"

#include <QUrl>

class QComboBox;
class QPushButton;
class QTreeView;

namespace dria {

class CsvExport;
class DetailRows;
class HexText;
class PlainLabel;
class Workspace;

class PaymentHistory : public Section
{
    Q_OBJECT

public:
    /// Both outlive it. The workspace has a ledger of payments.
    PaymentHistory(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// Of the account in use, anew.
    void read();

Q_SIGNALS:
    void linkRequested(const QUrl &url); ///< of a transaction, clicked by the person

private:
    void buildTable(const Theme &theme);
    void buildDetails();
    void showChosen();
    void say(const QString &words);
    [[nodiscard]] PaymentChoice choice() const;

    Workspace &m_workspace;
    PaymentModel m_payments;
    CsvExport *m_csv;
    QComboBox *m_choice;
    QPushButton *m_export;
    PlainLabel *m_words;
    QTreeView *m_table;
    DetailRows *m_details;
    PlainLabel *m_reason;
    HexText *m_recipient;
    HexText *m_nonce;
    HexText *m_transaction;
    QPushButton *m_explore;
    QUrl m_link;
};

} // namespace dria
