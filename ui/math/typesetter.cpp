#include "ui/math/typesetter.h"

#include "core/logging.h"
#include "core/when_finished.h"
#include "ui/math/drawing_reader.h"
#include "ui/math/formula_limits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <utility>

namespace dria::math {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReply = 2 * 1024 * 1024; ///< bytes
constexpr int mostFailedStarts = 3;                 ///< one after the other

MathFormula refused(Refusal refusal, const QString &detail = {})
{
    return {.state = MathFormula::State::Refused, .refusal = refusal, .detail = detail};
}

/// What the program needs to find its libraries, and nothing of ours.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString &name :
         {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"DYLD_LIBRARY_PATH"_s, u"SystemRoot"_s, u"LC_ALL"_s,
          u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (ours.contains(name))
            bare.insert(name, ours.value(name));
    }
    return bare;
}

MathFormula outcomeOf(const QByteArray &line, const QStringList &families)
{
    if (line.size() > longestReply)
        return refused(Refusal::TooLarge);
    const QJsonObject reply = QJsonDocument::fromJson(line).object();
    if (const QJsonValue refusal = reply["refusal"_L1]; refusal.isString())
        return refused(Refusal::Wrong, refusal.toString().left(200));
    auto picture = readDrawing(reply["drawing"_L1].toObject(), families);
    if (!picture)
        return refused(picture.error());
    return {.state = MathFormula::State::Drawn, .picture = std::move(*picture)};
}

} // namespace

Typesetter::Typesetter(Options options, QObject *parent)
    : MathRenderer(parent)
    , m_options(std::move(options))
    , m_done(m_options.cacheBytes)
{
    m_reader.setMaxThreadCount(1);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Typesetter::outOfTime);
}

Typesetter::~Typesetter()
{
    endProgram();
    m_reader.waitForDone();
}

std::shared_ptr<const MathFormula> Typesetter::formula(const QString &tex, bool display)
{
    const Key key{tex, display};
    if (const auto *done = m_done.object(key))
        return *done;
    if (const std::shared_ptr<MathFormula> waiting = m_wanted.value(key).lock())
        return waiting;
    if (const std::optional<Refusal> refusal = refusalOf(tex))
        return std::make_shared<const MathFormula>(refused(*refusal));
    if (m_unavailable)
        return std::make_shared<const MathFormula>(refused(Refusal::Unavailable));
    const auto waiting = std::make_shared<MathFormula>();
    m_wanted.insert(key, waiting);
    m_queue.removeOne(key); // one that nobody waited for any more
    m_queue.append(key);
    if (m_phase == Phase::None || m_phase == Phase::Idle)
        setNext();
    return waiting;
}

void Typesetter::setNext()
{
    while (!m_queue.isEmpty() && m_wanted.value(m_queue.first()).expired())
        m_wanted.remove(m_queue.takeFirst());
    if (m_process == nullptr) {
        if (!m_queue.isEmpty())
            start();
        return;
    }
    if (m_queue.isEmpty()) {
        m_phase = Phase::Idle;
        m_limit.start(m_options.idleLimit);
        return;
    }
    m_current = m_queue.takeFirst();
    m_phase = Phase::Setting;
    ++m_setCount;
    const QJsonObject request{{u"tex"_s, m_current.tex}, {u"display"_s, m_current.display}};
    m_process->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_limit.start(m_options.formulaLimit);
}

void Typesetter::start()
{
    m_phase = Phase::Starting;
    ++m_startCount;
    m_process = new QProcess(this);
    m_process->setProgram(m_options.program);
    m_process->setArguments(m_options.arguments);
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Typesetter::readReplies);
    connect(m_process, &QProcess::finished, this, &Typesetter::programEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp();
    });
    m_limit.start(m_options.startLimit);
    m_process->start();
}

void Typesetter::readReplies()
{
    while (m_process != nullptr && m_process->canReadLine()) {
        const QByteArray line = m_process->readLine();
        if (m_phase == Phase::Starting)
            setNext(); // it says that it is ready
        else if (m_phase == Phase::Setting)
            takeReply(line);
    }
    if (m_process != nullptr && m_process->bytesAvailable() > longestReply) {
        m_process->kill();
        settle(refused(Refusal::TooLarge));
    }
}

void Typesetter::takeReply(const QByteArray &line)
{
    m_limit.stop();
    m_failedStarts = 0;
    m_phase = Phase::Reading;
    auto promise = std::make_shared<QPromise<MathFormula>>();
    promise->start();
    m_reader.start([promise, line, families = m_options.families] {
        promise->addResult(outcomeOf(line, families));
        promise->finish();
    });
    whenFinished(promise->future(), this, [this](const MathFormula &outcome) {
        settle(outcome);
        if (m_process != nullptr || !m_queue.isEmpty())
            setNext();
    });
}

void Typesetter::settle(MathFormula outcome)
{
    const Key key = std::exchange(m_current, {});
    if (key.tex.isEmpty())
        return;
    std::shared_ptr<MathFormula> formula = m_wanted.take(key).lock();
    const bool wanted = formula != nullptr;
    if (!wanted)
        formula = std::make_shared<MathFormula>();
    *formula = std::move(outcome);
    const qsizetype bytes = formula->picture.bytes() + 2 * key.tex.size();
    m_done.insert(key, new std::shared_ptr<const MathFormula>(formula), bytes);
    if (wanted)
        Q_EMIT settled();
}

void Typesetter::programEnded()
{
    m_process->deleteLater();
    m_process = nullptr;
    m_limit.stop();
    const Phase phase = std::exchange(m_phase, Phase::None);
    if (phase == Phase::Reading)
        return; // which goes on to the next
    if (phase == Phase::Setting)
        settle(refused(Refusal::Failed));
    if (phase == Phase::Starting && ++m_failedStarts >= mostFailedStarts)
        giveUp();
    else
        setNext();
}

void Typesetter::outOfTime()
{
    if (m_phase == Phase::Setting) {
        qCDebug(lcUi) << "a formula took too long";
        settle(refused(Refusal::TooSlow));
    }
    if (m_process != nullptr)
        m_process->kill(); // and programEnded() goes on
}

void Typesetter::giveUp()
{
    qCInfo(lcUi) << "formulas are shown as they are written: there is no typesetter";
    m_unavailable = true;
    endProgram();
    m_queue.clear();
    const auto wanted = std::exchange(m_wanted, {});
    for (const std::weak_ptr<MathFormula> &entry : wanted) {
        if (const std::shared_ptr<MathFormula> waiting = entry.lock())
            *waiting = refused(Refusal::Unavailable);
    }
    Q_EMIT settled();
}

void Typesetter::endProgram()
{
    m_limit.stop();
    m_phase = Phase::None;
    if (m_process == nullptr)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->close(); // what was killed is gone by now
    m_process->deleteLater();
    m_process = nullptr;
}

} // namespace dria::math
