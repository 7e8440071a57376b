#pragma once
// The program's own words for what became of a payment, as the library keeps them: append only.
// payment_reason_text.h says them to people.

#include <QStringView>

namespace dria::reason {

inline constexpr QStringView neverSent = u"ended before it was sent";
inline constexpr QStringView notSigned = u"not signed";
inline constexpr QStringView notWrittenDown = u"not written down";
inline constexpr QStringView noAnswer = u"no answer was seen";
inline constexpr QStringView noProof = u"the receipt proves nothing";
inline constexpr QStringView seenInBalance = u"seen in the balance";
inline constexpr QStringView timePassed = u"its time passed, and nothing arrived";

} // namespace dria::reason
