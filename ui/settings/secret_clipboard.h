#pragma once
// Copies a secret: marked as one for clipboard managers, and taken away again after a while.

#include "core/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace dria {

class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kept{30'000};

    /// @param time after which it is taken away
    explicit SecretClipboard(QObject *parent = nullptr, std::chrono::milliseconds time = kept);
    /// Takes away what it copied.
    ~SecretClipboard() override;

    void copy(const Secret &secret);

Q_SIGNALS:
    void cleared();

private:
    void clear();

    QTimer m_timer;
    QByteArray m_mark; ///< of what was copied last; what others copied is left alone
};

} // namespace dria
