using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Musubi.Access.Model;

/// <summary>Random tokens that open something once: given out in clear, kept as a hash.</summary>
internal static class Token
{
    /// <summary>160 random bits, in letters that an address bears.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(20));

    /// <summary>A plain hash is enough: nobody guesses 160 random bits.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
