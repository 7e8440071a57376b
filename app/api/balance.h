#pragma once
// The credits of an account, as the server reports them.

#include <QString>

namespace dria {

struct Balance
{
    double credits = 0; ///< as sent; 100 credits are one USDC
    QString usdc;       ///< decimal string as sent; empty when absent
    friend bool operator==(const Balance &, const Balance &) = default;
};

} // namespace dria
