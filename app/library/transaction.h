#pragma once
// Several statements as one: all of them, or none.

#include "library/database.h"

namespace dria {

/// Undone when it dies without a commit() that succeeded.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
        , m_began(database.run(QStringLiteral("BEGIN IMMEDIATE")).map([](const QVariant &) {}))
    {
    }
    ~Transaction()
    {
        if (m_began && !m_committed)
            (void)m_database.run(QStringLiteral("ROLLBACK")); // SQLite may have done so already
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] const Result<void> &began() const { return m_began; }
    [[nodiscard]] Result<void> commit()
    {
        const auto done = m_database.run(QStringLiteral("COMMIT"));
        m_committed = done.has_value();
        return done ? Result<void>() : fail(done.error());
    }

private:
    Database &m_database;
    Result<void> m_began;
    bool m_committed = false;
};

} // namespace dria
