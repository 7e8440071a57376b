#pragma once
// A wallet that is there: its address to send to, and what can be done with it.

#include "credits/wallet_info.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace dria {

class Banner;
class HexText;
class PlainLabel;
class QrCode;

class WalletCard : public Card
{
    Q_OBJECT

public:
    explicit WalletCard(const Theme &theme, QWidget *parent = nullptr);

    /// An address whose words nobody has written down is not shown to send to.
    void show(const WalletInfo &wallet, bool isPractice);

Q_SIGNALS:
    void addRequested(); ///< credits
    void wordsRequested();
    void exportRequested();
    void importRequested(); ///< its own secret again
    void removalRequested();

private:
    Banner *m_backup;
    PlainLabel *m_about;
    PlainLabel *m_how;
    QrCode *m_code;
    HexText *m_address;
    QPushButton *m_add;
    QPushButton *m_export;
    QPushButton *m_import;
};

} // namespace dria
