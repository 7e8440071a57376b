#pragma once
// What an account without a wallet is offered.

#include "ui/widgets/card.h"

class QPushButton;

namespace dria {

class PlainLabel;

class WalletStart : public Card
{
    Q_OBJECT

public:
    explicit WalletStart(const Theme &theme, QWidget *parent = nullptr);

    void setPractice(bool isPractice);
    /// While one is made.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void createRequested();
    void importRequested();
    void browserRequested(); ///< a wallet in the person's browser

private:
    PlainLabel *m_about;
    QPushButton *m_create;
    QPushButton *m_import;
    QPushButton *m_browser;
};

} // namespace dria
