#pragma once
// The banners above the chat: what is so with the account, its key and the disk.

#include "core/error.h"
#include "ui/shell/notices.h"
#include "ui/shell/window_services.h"

#include <QMap>
#include <QUuid>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace dria {

class Banner;
class Theme;
class Workspace;

class BannerArea : public QWidget
{
    Q_OBJECT

public:
    BannerArea(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// Says that something was not saved. A later failure shows the banner again.
    void showStoreError(const Error &error);
    /// Says when the practice gateway does not run, and offers to start it.
    void watch(const PracticeService &practice);
    /// Says so until it is closed or another account is used.
    void showDiagnosticsCopied();

Q_SIGNALS:
    void connectRequested();
    void replaceKeyRequested(const QUuid &account);
    void creditsRequested();
    void paymentRequested(); ///< the one whose outcome is unknown

private:
    void update();
    void follow();
    [[nodiscard]] BalanceLevel balanceLevel() const;
    [[nodiscard]] QString unknownPayment() const;
    void fill(Banner &banner, const Notice &notice);
    void act(Notice::Act act);
    void onClosed(Notice::Id id);
    void place();

    Workspace &m_workspace;
    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QMap<Notice::Id, Banner *> m_banners;
    std::optional<Error> m_storeError;
    PracticeService m_practice;
    bool m_settingsDamaged;
    bool m_recoverySeen = false;
    bool m_diagnosticsCopied = false;
    QUuid m_plainHttpAccepted; ///< the account whose warning was closed
    /// The level whose warning was closed: it comes again when the balance has been fine.
    BalanceLevel m_balanceSeen = BalanceLevel::Fine;
    QMetaObject::Connection m_balanceWatch;
    QMetaObject::Connection m_paymentWatch;
};

} // namespace dria
