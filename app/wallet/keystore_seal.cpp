#include "wallet/keystore_seal.h"

#include "wallet/hex.h"
#include "wallet/keccak.h"
#include "wallet/wiped_array.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <memory>
#include <openssl/evp.h>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

using Iv = std::array<std::uint8_t, 16>;

QString bareHex(std::span<const std::uint8_t> bytes)
{
    return prefixedHex(bytes).sliced(2);
}

bool encrypt(const PrivateKey &key, const Secret &derived, const Iv &iv, Bytes32 &cipherText)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int size = 0;
    return context &&
           EVP_EncryptInit_ex(context.get(), EVP_aes_128_ctr(), nullptr,
                              bytesOf(derived.view()).data(), iv.data()) &&
           EVP_EncryptUpdate(context.get(), cipherText.data(), &size,
                             bytesOf(key.bytes().view()).data(),
                             static_cast<int>(key.bytes().view().size()));
}

} // namespace

QByteArray sealKeystore(const PrivateKey &key, const Secret &password, const RandomSource &random,
                        const ScryptCost &cost)
{
    Bytes32 salt{};
    Iv iv{};
    Iv id{};
    random(salt);
    random(iv);
    random(id);
    const KeystoreKdf kdf{cost, viewOf(salt).toByteArray()};
    const Secret derived = deriveKey(kdf, password);
    Bytes32 cipherText{};
    if (derived.isEmpty() || !encrypt(key, derived, iv, cipherText))
        return {};
    id[6] = static_cast<std::uint8_t>((id[6] & 0x0F) | 0x40); // a UUID of version 4, of RFC 9562
    id[8] = static_cast<std::uint8_t>((id[8] & 0x3F) | 0x80);
    const QJsonObject crypto{
        {u"cipher"_s, u"aes-128-ctr"_s},
        {u"cipherparams"_s, QJsonObject{{u"iv"_s, bareHex(iv)}}},
        {u"ciphertext"_s, bareHex(cipherText)},
        {u"kdf"_s, u"scrypt"_s},
        {u"kdfparams"_s, QJsonObject{{u"dklen"_s, 32},
                                     {u"n"_s, static_cast<qint64>(cost.n)},
                                     {u"p"_s, static_cast<qint64>(cost.p)},
                                     {u"r"_s, static_cast<qint64>(cost.r)},
                                     {u"salt"_s, bareHex(salt)}}},
        {u"mac"_s, bareHex(keccak256({derived.view().last(16), viewOf(cipherText)}))}};
    return QJsonDocument(
               QJsonObject{{u"address"_s, key.address().toString().sliced(2).toLower()},
                           {u"crypto"_s, crypto},
                           {u"id"_s, QUuid::fromRfc4122(viewOf(id)).toString(QUuid::WithoutBraces)},
                           {u"version"_s, 3}})
        .toJson();
}

} // namespace dria
