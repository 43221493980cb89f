using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using NodaTime;

namespace Musubi.Access.Model;

/// <summary>Codes of an authenticator app: six digits, a new one every thirty seconds.</summary>
/// <remarks>
/// Source: RFC 6238 with HMAC-SHA-1, the form that every app knows. The framework's own check takes neither a clock nor
/// notice of a code used before; this one says which time step a code belongs to, so that the caller can refuse the second use.
/// </remarks>
internal static class Totp
{
    private const int StepSeconds = 30;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>160 random bits in base 32, as apps take them.</summary>
    public static string NewSecret() => RandomNumberGenerator.GetString(Letters, 32);

    /// <summary>The time step whose code this is: the present one, the one before or the one after; null when none.</summary>
    public static long? StepOf(string code, string secret, Instant now)
    {
        var key = Decode(secret);
        var present = now.ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Bytes(Code(key, step)), Bytes(code)))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The code that an app shows at a moment.</summary>
    public static string CodeAt(string secret, Instant now) => Code(Decode(secret), now.ToUnixTimeSeconds() / StepSeconds);

    /// <summary>What the QR code holds.</summary>
    public static string Address(string secret, string account) =>
        $"otpauth://totp/Musubi:{Uri.EscapeDataString(account)}?secret={secret}&issuer=Musubi&digits=6&period=30";

    private static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
        // The algorithm is the standard's; as a keyed hash it is sound.
#pragma warning disable CA5350
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.Slice(hash[^1] & 15, 4)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string secret)
    {
        var bytes = new List<byte>();
        var (bits, count) = (0, 0);
        foreach (var letter in secret)
        {
            bits = ((bits << 5) | Letters.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            count += 5;
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
            }
        }

        return [.. bytes];
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
