#pragma once
// How much to pay: an amount of the usual ones or any other, what comes for it, and which wallet
// pays.

#include "credits/wallet_info.h"
#include "wallet/usdc_amount.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace dria {

class HexText;
class PlainLabel;
class Theme;

/// Nothing is asked of anybody here; submitted() says what the person chose.
class TopUpAmount : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit TopUpAmount(const Theme &theme, QWidget *parent = nullptr);

    void setAmount(UsdcAmount amount);
    /// Nothing: there is no wallet yet, and no amount can be submitted.
    void setWallet(const std::optional<WalletInfo> &wallet);

Q_SIGNALS:
    void walletRequested(); ///< there is none yet
    void submitted(dria::UsdcAmount amount);

private:
    [[nodiscard]] QWidget *makePresets();
    [[nodiscard]] QString walletText() const;
    void update();
    void submit();

    const Theme &m_theme;
    std::optional<WalletInfo> m_payer;
    QButtonGroup *m_presets;
    QLineEdit *m_field;
    PlainLabel *m_problem;
    PlainLabel *m_receive;
    PlainLabel *m_wallet;
    HexText *m_address;
    QPushButton *m_setUp;
    QPushButton *m_submit;
};

} // namespace dria
