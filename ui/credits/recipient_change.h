#pragma once
// A server that wants to be paid at another address than before: both addresses, and the person's
// own word that the new one is meant.

#include "ui/widgets/card.h"
#include "wallet/eth_address.h"

class QCheckBox;
class QPushButton;

namespace dria {

class HexText;

class RecipientChange : public Card
{
    Q_OBJECT

public:
    explicit RecipientChange(const Theme &theme, QWidget *parent = nullptr);

    void show(const EthAddress &before, const EthAddress &now);

Q_SIGNALS:
    void accepted(const dria::EthAddress &now);
    void cancelled();

private:
    EthAddress m_now;
    HexText *m_before;
    HexText *m_after;
    QCheckBox *m_asked;
    QPushButton *m_accept;
};

} // namespace dria
