// Credits are added in the real window, by keyboard alone, over a real library and a judge that
// counts.

#include "credits/usage_text.h"
#include "find_widget.h"
#include "top_up_stage.h"
#include "ui/credits/top_up_page.h"
#include "ui/credits/top_up_review.h"
#include "ui/shell/shell_actions.h"

#include <QLineEdit>
#include <QPushButton>

using namespace dria;
using dria::test::Trouble;
using namespace Qt::StringLiterals;

class TestTopUpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_stage.reset(); }
    void anAmountIsPaidByKeyboardAlone();

private:
    [[nodiscard]] QWidget &page() const { return *m_stage->window->findChild<TopUpPage *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return findNamed<QPushButton>(page(), name);
    }
    [[nodiscard]] bool shows(const QString &words) const { return showsText(page(), words); }
    /// Walks by Tab to what is named, as a person without a mouse would.
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 60; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QAccessibleInterface *said = QAccessible::queryAccessibleInterface(focus);
            if (focus && said && said->text(QAccessible::Name) == name)
                return;
            QTest::keyClick(focus ? focus : m_stage->window.get(), Qt::Key_Tab);
        }
        QFAIL(qPrintable(name + u" is not reached"_s));
    }
    void press(const QString &name)
    {
        tabTo(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    void review(const QString &amount)
    {
        m_stage->registry->action(action::addCredits)->trigger();
        QTRY_VERIFY(findNamed<QLineEdit>(page(), u"Amount in USDC"_s));
        QTRY_COMPARE(QApplication::focusWidget(),
                     findNamed<QLineEdit>(page(), u"Amount in USDC"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), amount);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(button(u"Sign and pay %1.00 USDC"_s.arg(amount)));
        QTRY_VERIFY(button(u"Sign and pay %1.00 USDC"_s.arg(amount))->isEnabled());
    }

    std::unique_ptr<TopUpStage> m_stage;
};

void TestTopUpPage::init()
{
    m_stage = std::make_unique<TopUpStage>();
    m_stage->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void TestTopUpPage::anAmountIsPaidByKeyboardAlone()
{
    review(u"10"_s);
    QVERIFY(shows(creditsText(10'000'000)));
    QVERIFY(shows(u"for the first time"_s));
    QVERIFY(m_stage->gateway.headers.isEmpty());
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(shows(u"The credits are there"_s));
    QCOMPARE(m_stage->gateway.settlements(), 1);
    QTRY_VERIFY(shows(creditsText(20'000'000))); // the balance was asked for again
}

QTEST_MAIN(TestTopUpPage)
#include "tst_top_up_page.moc"
