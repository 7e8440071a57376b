#pragma once
// Asks the wallet in the person's browser, through one page on loopback that lives as long as the
// question.

#include "browser/browser_problem.h"
#include "browser/signing_task.h"
#include "core/result.h"
#include "wallet/random_source.h"
#include "wallet/signature.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace dria {

class PageConnection;
class PageServer;

struct BrowserAnswer
{
    EthAddress account;
    std::optional<Signature> signature; ///< of the account, over the task's digest; checked
};

/// One question at a time. Nothing listens while there is none.
class BrowserWallet : public QObject
{
    Q_OBJECT

public:
    /// Shows a page in the person's browser; false where that cannot be done. The URL carries the
    /// one right to open the page, so it goes to no log.
    using OpenUrl = std::function<bool(const QUrl &)>;

    /// How long a page that is open may be silent before it counts as closed.
    static constexpr std::chrono::milliseconds usualSilence{3000};

    BrowserWallet(OpenUrl openUrl, RandomSource random, QObject *parent = nullptr,
                  std::chrono::milliseconds silence = usualSilence);
    ~BrowserWallet() override;

    [[nodiscard]] bool isAsking() const { return m_question != nullptr; }
    /// The page is there, and nobody else can open it.
    [[nodiscard]] bool isPageOpen() const;

    /// Opens the page: only ever for a click of the person. Fails with errorOf() a problem.
    [[nodiscard]] QFuture<Result<BrowserAnswer>> ask(const SigningTask &task,
                                                     std::chrono::milliseconds patience);
    /// Opens it once more, in case it never came up. A page that was opened before is void.
    void openAgain();
    void cancel();

Q_SIGNALS:
    void changed();

private:
    struct Question;

    void open();
    void onAsked(PageConnection *connection);
    void onOpen(PageConnection *connection);
    void onWait(PageConnection *connection);
    void onResult(PageConnection *connection);
    void waitLost(const PageConnection *connection);
    void end(const Result<BrowserAnswer> &answer);
    void end(BrowserProblem problem, const QString &walletsWords = {});
    [[nodiscard]] QByteArray freshToken() const;

    OpenUrl m_openUrl;
    RandomSource m_random;
    std::unique_ptr<Question> m_question;
    QTimer m_patience;
    QTimer m_silence;
    QTimer m_renewWait;
};

} // namespace dria
