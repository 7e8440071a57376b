#include "practice/mixing.h"

#include <QByteArray>

namespace dria::practice {

quint64 mixed(quint64 seed, const QString &text, quint64 index)
{
    // FNV-1a over the text, then the finaliser of SplitMix64.
    quint64 hash = 0xcbf29ce484222325ULL ^ seed;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<uchar>(byte)) * 0x100000001b3ULL;
    hash += (index + 1) * 0x9e3779b97f4a7c15ULL;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

} // namespace dria::practice
