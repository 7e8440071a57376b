#pragma once
// Pictures of formulas by way of a program of their own, dria-formulas, which runs MathJax. Text
// from strangers may make a script run for ever, or fall over: there it costs a formula, and this
// program goes on. It is started with the first formula, ended when none came for a while, and has
// nothing of ours in its environment. Where it cannot be started, formulas are refused.

#include "ui/math/math_renderer.h"

#include <QCache>
#include <QHash>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace dria::math {

class Typesetter : public MathRenderer
{
    Q_OBJECT

public:
    struct Options
    {
        QString program;
        QStringList arguments = {};
        QStringList families; ///< for characters the fonts of mathematics do not have
        std::chrono::milliseconds startLimit{20'000};
        std::chrono::milliseconds formulaLimit{4'000};
        std::chrono::milliseconds idleLimit{120'000}; ///< after that it gives its memory back
        qsizetype cacheBytes = 16 * 1024 * 1024;
    };

    explicit Typesetter(Options options, QObject *parent = nullptr);
    ~Typesetter() override;

    [[nodiscard]] std::shared_ptr<const MathFormula> formula(const QString &tex,
                                                             bool display) override;

    /// Formulas given to the program so far, and how often that was started: for tests.
    [[nodiscard]] int setCount() const { return m_setCount; }
    [[nodiscard]] int startCount() const { return m_startCount; }
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

private:
    struct Key
    {
        QString tex;
        bool display = false;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.tex, key.display);
        }
    };
    enum class Phase { None, Starting, Idle, Setting, Reading };

    void setNext();
    void start();
    void readReplies();
    void takeReply(const QByteArray &line);
    void settle(MathFormula outcome);
    void programEnded();
    void outOfTime();
    void giveUp();
    void endProgram();

    Options m_options;
    QProcess *m_process = nullptr;
    Phase m_phase = Phase::None;
    QTimer m_limit; ///< of what goes on in this phase
    QThreadPool m_reader;
    QCache<Key, std::shared_ptr<const MathFormula>> m_done;
    QHash<Key, std::weak_ptr<MathFormula>> m_wanted;
    QList<Key> m_queue;
    Key m_current;
    int m_failedStarts = 0;
    bool m_unavailable = false;
    int m_setCount = 0;
    int m_startCount = 0;
};

} // namespace dria::math
