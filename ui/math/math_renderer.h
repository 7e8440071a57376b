#pragma once
// Who makes pictures of formulas. Asked while the transcript is laid out, so it answers at once:
// with a picture it has, with a refusal, or with one that is on its way.

#include "ui/math/math_picture.h"

#include <QObject>
#include <QString>

#include <memory>

namespace dria::math {

/// Why there is no picture.
enum class Refusal {
    TooLong,
    TooDeep,     ///< nested beyond what anybody reads
    Wrong,       ///< no TeX, or TeX that is not allowed here; there is a detail
    TooSlow,     ///< not done within the time a formula may take
    TooLarge,    ///< what it draws is beyond any page
    Failed,      ///< the typesetter ended or said nothing of use
    Unavailable, ///< there is no typesetter
};

struct MathFormula
{
    enum class State { Waiting, Drawn, Refused };

    State state = State::Waiting;
    MathPicture picture = {};
    Refusal refusal = Refusal::Unavailable;
    QString detail = {}; ///< what TeX says is wrong, in English
};

class MathRenderer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// tex is without delimiters; display for a formula on a line of its own. One that waits is
    /// made as long as somebody keeps what was answered, and changes its state before settled().
    [[nodiscard]] virtual std::shared_ptr<const MathFormula> formula(const QString &tex,
                                                                     bool display) = 0;

Q_SIGNALS:
    /// At least one formula that waited has its picture or its refusal.
    void settled();
};

} // namespace dria::math
