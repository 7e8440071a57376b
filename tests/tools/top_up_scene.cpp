#include "top_up_scene.h"

#include "../ui/find_widget.h"
#include "ui/credits/payment_history.h"
#include "ui/credits/top_up_page.h"
#include "ui/shell/shell_actions.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace dria {

using namespace Qt::StringLiterals;
using test::Trouble;

namespace {

constexpr auto otherRecipient = "0x8617E340B3D01FA5F11F306F4090FD50E238070D";

class Scene
{
public:
    explicit Scene(TopUpStage &stage)
        : m_stage(stage)
    {
    }

    [[nodiscard]] bool amount(const QString &typed)
    {
        m_stage.registry->action(action::addCredits)->trigger();
        if (!waitFor([this] { return field(); }))
            return false;
        field()->setText(typed);
        return true;
    }
    [[nodiscard]] bool ask(const QString &typed)
    {
        return amount(typed) && click(u"Continue to the review"_s);
    }
    [[nodiscard]] bool review(const QString &typed)
    {
        return ask(typed) && waitFor([this] { return approval() && approval()->isEnabled(); });
    }
    [[nodiscard]] bool pay()
    {
        if (!review(u"10"_s))
            return false;
        approval()->click();
        return true;
    }
    [[nodiscard]] bool payAndSee(const QString &words) { return pay() && sees(words); }
    [[nodiscard]] bool sees(const QString &words)
    {
        return waitFor([&] { return showsText(page(), words); });
    }
    [[nodiscard]] bool click(const QString &name)
    {
        auto *button = findNamed<QAbstractButton>(page(), name);
        if (!button)
            return false;
        button->click();
        return true;
    }

private:
    template<typename Condition>
    [[nodiscard]] static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor([&] { return bool(condition()); });
    }
    [[nodiscard]] QWidget &page() const { return *m_stage.window->findChild<TopUpPage *>(); }
    [[nodiscard]] QLineEdit *field() const
    {
        const auto fields = page().findChildren<QLineEdit *>();
        return !fields.isEmpty() && fields.first()->isVisible() ? fields.first() : nullptr;
    }
    [[nodiscard]] QAbstractButton *approval() const
    {
        for (auto *button : page().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Sign and pay"_s))
                return button;
        }
        return nullptr;
    }

    TopUpStage &m_stage;
};

bool change(TopUpStage &stage, Scene &scene)
{
    if (!scene.payAndSee(u"The credits are there"_s))
        return false;
    stage.gateway.recipient = otherRecipient;
    return scene.ask(u"25"_s) && scene.sees(u"has changed"_s);
}

/// The page of credits after a payment that settled, and one that is unknown.
bool history(TopUpStage &stage, Scene &scene)
{
    if (!scene.payAndSee(u"The credits are there"_s))
        return false;
    stage.clock->advance(std::chrono::hours(30));
    stage.gateway.trouble = Trouble::LostBefore;
    if (!scene.payAndSee(u"it is not known"_s))
        return false;
    stage.registry->action(action::credits)->trigger();
    auto *table = stage.window->findChild<PaymentHistory *>()->findChild<QTreeView *>();
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }))
        return false;
    table->setCurrentIndex(table->model()->index(1, 0));
    return true;
}

bool unknown(TopUpStage &stage, Scene &scene)
{
    stage.gateway.trouble = Trouble::LostBefore;
    return scene.payAndSee(u"it is not known"_s);
}

} // namespace

bool playTopUp(TopUpStage &stage, const QString &name)
{
    Scene scene(stage);
    if (name == "none"_L1)
        stage.takeWallet();
    if (name == "amount"_L1 || name == "none"_L1)
        return scene.amount(u"10"_s);
    if (name == "problem"_L1)
        return scene.amount(u"1e3"_s);
    if (name == "review"_L1)
        return scene.review(u"10"_s);
    if (name == "raw"_L1)
        return scene.review(u"10"_s) && scene.click(u"Show what is signed"_s);
    if (name == "same"_L1)
        return scene.payAndSee(u"The credits are there"_s) && scene.review(u"10"_s);
    if (name == "change"_L1)
        return change(stage, scene);
    if (name == "changed"_L1)
        return change(stage, scene) &&
               scene.click(u"I know from its operator that the new address is right"_s) &&
               scene.click(u"Accept the new address"_s) && scene.sees(u"Changed:"_s);
    if (name == "over"_L1) {
        if (!scene.review(u"10"_s))
            return false;
        stage.clock->advance(std::chrono::minutes(6));
        return scene.sees(u"The time is over"_s);
    }
    if (name == "unknown"_L1)
        return unknown(stage, scene);
    if (name == "ended"_L1) {
        if (!unknown(stage, scene))
            return false;
        stage.clock->advance(std::chrono::minutes(8));
        return scene.sees(u"No longer"_s) && scene.click(u"End this payment"_s) &&
               scene.sees(u"Nothing was taken"_s);
    }
    if (name == "history"_L1)
        return history(stage, scene);
    if (name == "settled"_L1)
        return scene.payAndSee(u"The credits are there"_s);
    if (name == "failed"_L1)
        return scene.ask(u"70"_s) && scene.sees(u"your limit"_s);
    return false;
}

} // namespace dria
