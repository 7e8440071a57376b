#include "credits/usage_text.h"
#include "find_widget.h"
#include "ui/credits/top_up_amount.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestTopUpAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPresetFillsTheField();
    void theDecimalSignIsTheLocales();
    void whatIsNoAmountIsExplainedAndNotSubmitted_data();
    void whatIsNoAmountIsExplainedAndNotSubmitted();
    void enterSubmitsOnce();

private:
    [[nodiscard]] QLineEdit &field() const { return *m_form->findChild<QLineEdit *>(); }
    [[nodiscard]] QPushButton &button(const QString &name) const
    {
        return *findNamed<QPushButton>(*m_form, name);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TopUpAmount> m_form;
};

void TestTopUpAmount::init()
{
    QLocale::setDefault(QLocale::c());
    m_theme = std::make_unique<Theme>();
    m_form = std::make_unique<TopUpAmount>(*m_theme);
    WalletInfo wallet;
    wallet.address = *EthAddress::parse(u"0x52908400098527886E0F7030069857D2E4169EE7");
    m_form->setWallet(wallet);
    m_form->show();
}

void TestTopUpAmount::cleanup()
{
    m_form.reset();
    QLocale::setDefault(QLocale::c());
}

void TestTopUpAmount::aPresetFillsTheField()
{
    QSignalSpy submitted(m_form.get(), &TopUpAmount::submitted);
    button(u"25.00 USDC"_s).click();
    QCOMPARE(field().text(), u"25.00"_s);
    QVERIFY(button(u"25.00 USDC"_s).isChecked());
    QVERIFY(showsText(*m_form, creditsText(25'000'000)));
    field().setText(u"7.5"_s);
    QVERIFY(!button(u"25.00 USDC"_s).isChecked());
    QVERIFY(submitted.isEmpty()); // choosing pays nothing, and asks nobody
}

void TestTopUpAmount::theDecimalSignIsTheLocales()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QSignalSpy submitted(m_form.get(), &TopUpAmount::submitted);
    field().setText(u"0,000001"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().value<UsdcAmount>(), UsdcAmount(1));
}

void TestTopUpAmount::whatIsNoAmountIsExplainedAndNotSubmitted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words"); // empty: no mistake yet
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"ten"_s << u"as a number alone"_s;
    QTest::newRow("negative") << u"-5"_s << u"cannot be negative"_s;
    QTest::newRow("exponent") << u"1e3"_s << u"without an exponent"_s;
    QTest::newRow("seven decimals") << u"1.0000001"_s << u"six decimals"_s;
    QTest::newRow("zero") << u"0"_s << u"is zero"_s;
    QTest::newRow("all there is") << u"9"_s.repeated(40) << u"more than can be paid"_s;
    QTest::newRow("markup") << u"<b>5</b>"_s << u"as a number alone"_s;
}

void TestTopUpAmount::whatIsNoAmountIsExplainedAndNotSubmitted()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QSignalSpy submitted(m_form.get(), &TopUpAmount::submitted);
    field().setText(typed);
    QVERIFY(words.isEmpty() || showsText(*m_form, words));
    QVERIFY(!button(u"Continue to the review"_s).isEnabled());
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(submitted.isEmpty());
    QCOMPARE(field().text(), typed);
}

void TestTopUpAmount::enterSubmitsOnce()
{
    QSignalSpy submitted(m_form.get(), &TopUpAmount::submitted);
    field().setText(u"10"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    m_form->setWallet({});
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
}

QTEST_MAIN(TestTopUpAmount)
#include "tst_top_up_amount.moc"
