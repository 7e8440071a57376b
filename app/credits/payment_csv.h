#pragma once
// Top-ups as a table for other programs (RFC 4180).

#include "library/payment_record.h"

#include <QByteArray>
#include <QList>

namespace dria {

/// With its head, the newest first.
[[nodiscard]] QByteArray csvOf(const QList<PaymentRecord> &payments);

} // namespace dria
