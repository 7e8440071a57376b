#include "browser/browser_problem.h"

#include "core/quotable.h"

#include <QCoreApplication>

namespace dria {

namespace {

struct BrowserProblemText
{
    Q_DECLARE_TR_FUNCTIONS(BrowserProblem)
};

} // namespace

QString explain(BrowserProblem problem)
{
    switch (problem) {
    case BrowserProblem::Refused:
        return BrowserProblemText::tr("It was not signed in the browser.");
    case BrowserProblem::NoWallet:
        return BrowserProblemText::tr("No wallet was found in the browser.");
    case BrowserProblem::OtherAccount:
        return BrowserProblemText::tr("The wallet in the browser offered another account than the "
                                      "one that has to sign.");
    case BrowserProblem::OtherChain:
        return BrowserProblemText::tr("The wallet in the browser did not change to the network "
                                      "Base.");
    case BrowserProblem::Failed:
        return BrowserProblemText::tr("The wallet in the browser reported an error.");
    case BrowserProblem::WrongSignature:
        return BrowserProblemText::tr("What came back from the browser is not a signature of this "
                                      "account over what was shown. It was thrown away. A wallet "
                                      "that is a contract cannot sign here.");
    case BrowserProblem::Closed:
        return BrowserProblemText::tr("The page in the browser was closed before the wallet had "
                                      "answered.");
    case BrowserProblem::TimedOut:
        return BrowserProblemText::tr("The wallet in the browser did not answer in time.");
    case BrowserProblem::Cancelled:
        return BrowserProblemText::tr("The request to the browser was cancelled.");
    case BrowserProblem::NotOpened:
        return BrowserProblemText::tr("The page for your wallet could not be opened in a browser.");
    case BrowserProblem::Busy:
        break;
    }
    return BrowserProblemText::tr("The browser is still asked for something else. Finish that "
                                  "first, or cancel it.");
}

Error errorOf(BrowserProblem problem, const QString &walletsWords)
{
    const QString words = quotable(walletsWords);
    const QString sentence = explain(problem);
    return {
        ErrorKind::Cancelled, 0, std::nullopt,
        words.isEmpty()
            ? sentence
            : BrowserProblemText::tr("%1 It said: “%2”", "%1 is a sentence").arg(sentence, words)};
}

} // namespace dria
