#pragma once
// The names of a room's authors, and which of them can be taken for another's.

#include <QHash>
#include <QString>

namespace dria {

/// Names are free to choose, authors are not: whoever was seen first under a name, or what looks
/// like it, has it; the others are told apart from them.
class NameBook
{
public:
    /// Of authors in the order they were seen; noting one again does nothing.
    void note(const QString &authorKey, const QString &name);
    /// The name of another author that this one can be taken for; empty: of none.
    [[nodiscard]] QString looksLike(const QString &authorKey, const QString &name) const;

private:
    struct Owner
    {
        QString key;
        QString name;
    };

    QHash<QString, Owner> m_owners; ///< by the skeleton of the name
};

} // namespace dria
