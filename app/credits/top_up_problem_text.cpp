#include "credits/top_up_problem_text.h"

#include "core/error_text.h"
#include "credits/payment_line_text.h"
#include "wallet/payment_refusal_text.h"

#include <QCoreApplication>

namespace dria {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(TopUpProblem)

public:
    static QString signer(const std::optional<Error> &error);
};

QString ProblemText::signer(const std::optional<Error> &error)
{
    if (!error)
        return tr("The wallet signed something else than it was asked to. Nothing was sent.");
    if (error->kind == ErrorKind::Cancelled && !error->detail.isEmpty())
        return tr("%1 Nothing was paid.", "%1 is a sentence").arg(error->detail);
    if (error->kind == ErrorKind::Cancelled || error->kind == ErrorKind::SecretDenied)
        return tr("The wallet did not sign. Nothing was paid.");
    return tr("The wallet could not sign, so nothing was paid. %1", "%1 is a sentence")
        .arg(explain(*error));
}

} // namespace

QString explain(const TopUpProblem &problem)
{
    switch (problem.kind) {
    case TopUpProblem::Kind::Terms:
        return problem.refusal ? explain(*problem.refusal) : QString();
    case TopUpProblem::Kind::Line:
        return problem.error ? paymentLineText(*problem.error) : QString();
    case TopUpProblem::Kind::Library:
        return ProblemText::tr("The payment could not be written down on this computer, so it was "
                               "not sent. %1",
                               "%1 is a sentence")
            .arg(problem.error ? explain(*problem.error) : QString())
            .trimmed();
    case TopUpProblem::Kind::NotKept:
        return ProblemText::tr("The signature of this payment cannot be had from the keychain, so "
                               "the same payment cannot be sent again. It may still be taken: do "
                               "not pay again. %1",
                               "%1 is a sentence")
            .arg(problem.error ? explain(*problem.error) : QString())
            .trimmed();
    case TopUpProblem::Kind::Signer:
        return ProblemText::signer(problem.error);
    case TopUpProblem::Kind::TooLate:
        return ProblemText::tr("The time for this payment was over before it could leave. Nothing "
                               "was paid.");
    case TopUpProblem::Kind::TooEarly:
        return ProblemText::tr("The payment can still be taken, so it is too early to give it up.");
    case TopUpProblem::Kind::OtherGateway:
        return ProblemText::tr("The payment was made for another address of this account's server. "
                               "Set that address again to ask there.");
    case TopUpProblem::Kind::OtherWallet:
        break;
    }
    return ProblemText::tr("The payment was made by another wallet than the one there is now, so "
                           "it cannot be signed again.");
}

} // namespace dria
