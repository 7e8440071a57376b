#include "ui/chat/parameters_panel.h"
#include "ui/chat/plain_edit.h"
#include "ui/theme/theme.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using dria::ChatParameters;
using dria::ParametersPanel;

class TestParametersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsAtTheDocumentedDefaults();
    void showingParametersIsNoEdit();
    void quickEditsAreAnnouncedAsOne();
    void flushAnnouncesAtOnceAndOnlyOnce();
    void sliderAndNumberAgree();
    void resetGoesBackToTheDefaults();
    void timeoutHidesWhereNothingKnowsIt();
    void everyControlHasANameAndAnExplanation();

private:
    [[nodiscard]] QSpinBox *spin(int maximum) const;

    std::unique_ptr<dria::Theme> m_theme;
    std::unique_ptr<ParametersPanel> m_panel;
};

void TestParametersPanel::init()
{
    m_theme = std::make_unique<dria::Theme>();
    m_panel = std::make_unique<ParametersPanel>(*m_theme);
    m_panel->show();
}

void TestParametersPanel::cleanup()
{
    m_panel.reset();
    m_theme.reset();
}

QSpinBox *TestParametersPanel::spin(int maximum) const
{
    const auto spins = m_panel->findChildren<QSpinBox *>();
    for (QSpinBox *candidate : spins) {
        if (candidate->maximum() == maximum)
            return candidate;
    }
    return nullptr;
}

void TestParametersPanel::beginsAtTheDocumentedDefaults()
{
    const ChatParameters shown = m_panel->parameters();
    QCOMPARE(shown.systemPrompt, QString());
    QCOMPARE(shown.temperature, 0.7);
    QCOMPARE(shown.maxTokens, 2048);
    QCOMPARE(shown.timeoutSecs, 120);
    QVERIFY(!m_panel->findChild<QPushButton *>()->isEnabled());
}

void TestParametersPanel::showingParametersIsNoEdit()
{
    QSignalSpy edited(m_panel.get(), &ParametersPanel::edited);
    const ChatParameters parameters{
        .systemPrompt = u"Be brief"_s, .temperature = 1.2, .maxTokens = 100, .timeoutSecs = 30};
    m_panel->setParameters(parameters);
    QCOMPARE(m_panel->parameters(), parameters);
    m_panel->flush();
    QCOMPARE(edited.size(), 0);
}

void TestParametersPanel::quickEditsAreAnnouncedAsOne()
{
    QSignalSpy edited(m_panel.get(), &ParametersPanel::edited);
    auto *prompt = m_panel->findChild<dria::PlainEdit *>();
    QTest::keyClicks(prompt, u"Answer in rhyme"_s);
    spin(131'072)->setValue(512);
    QCOMPARE(edited.size(), 0);
    QTRY_COMPARE(edited.size(), 1);
    const auto parameters = edited.at(0).at(0).value<ChatParameters>();
    QCOMPARE(parameters.systemPrompt, u"Answer in rhyme"_s);
    QCOMPARE(parameters.maxTokens, 512);
}

void TestParametersPanel::flushAnnouncesAtOnceAndOnlyOnce()
{
    QSignalSpy edited(m_panel.get(), &ParametersPanel::edited);
    spin(131'072)->setValue(512);
    m_panel->flush();
    QCOMPARE(edited.size(), 1);
    m_panel->flush();
    QCOMPARE(edited.size(), 1);
}

void TestParametersPanel::sliderAndNumberAgree()
{
    auto *slider = m_panel->findChild<QSlider *>();
    auto *number = m_panel->findChild<QDoubleSpinBox *>();
    QCOMPARE(slider->value(), 7);
    slider->setValue(15);
    QCOMPARE(number->value(), 1.5);
    number->setValue(0.3);
    QCOMPARE(slider->value(), 3);
    QCOMPARE(number->minimum(), 0.0);
    QCOMPARE(number->maximum(), 2.0);
}

void TestParametersPanel::resetGoesBackToTheDefaults()
{
    m_panel->setParameters(
        {.systemPrompt = u"Be brief"_s, .temperature = 0, .maxTokens = 1, .timeoutSecs = 1});
    QSignalSpy edited(m_panel.get(), &ParametersPanel::edited);
    auto *reset = m_panel->findChild<QPushButton *>();
    QVERIFY(reset->isEnabled());
    reset->click();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).value<ChatParameters>(), ChatParameters{});
    QVERIFY(!reset->isEnabled());
}

void TestParametersPanel::timeoutHidesWhereNothingKnowsIt()
{
    QSpinBox *timeout = spin(3600);
    QVERIFY(timeout->isVisibleTo(m_panel.get()));
    m_panel->setTimeoutShown(false);
    QVERIFY(!timeout->isVisibleTo(m_panel.get()));
}

void TestParametersPanel::everyControlHasANameAndAnExplanation()
{
    QList<QWidget *> controls{m_panel->findChild<dria::PlainEdit *>(),
                              m_panel->findChild<QDoubleSpinBox *>(), spin(131'072), spin(3600)};
    for (const QWidget *control : std::as_const(controls)) {
        QVERIFY(!control->accessibleName().isEmpty());
        QVERIFY(!control->accessibleDescription().isEmpty());
    }
    QVERIFY(!m_panel->findChild<QSlider *>()->accessibleName().isEmpty());
}

QTEST_MAIN(TestParametersPanel)
#include "tst_parameters_panel.moc"
