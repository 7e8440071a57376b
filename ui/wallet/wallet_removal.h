#pragma once
// Asks before a wallet's secret is taken out of the keychain for good.

#include "credits/wallet_info.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace dria {

class HexText;
class PlainLabel;

class WalletRemoval : public Card
{
    Q_OBJECT

public:
    explicit WalletRemoval(const Theme &theme, QWidget *parent = nullptr);

    void ask(const WalletInfo &wallet);
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void confirmed();
    void cancelled();

private:
    QString m_ending; ///< of the address, that has to be typed
    PlainLabel *m_about;
    HexText *m_address;
    QLineEdit *m_field;
    PlainLabel *m_problem;
    QPushButton *m_remove;
};

} // namespace dria
