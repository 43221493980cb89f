using Musubi.Access.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Access;

public sealed class TotpTests
{
    // RFC 6238, appendix B: the secret is the text "12345678901234567890", the codes are the last six of the eight digits given there.
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void CodeAt_MomentsOfTheStandard_GivesItsCodes(long seconds, string code)
    {
        Assert.Equal(code, Totp.CodeAt(Secret, Instant.FromUnixTimeSeconds(seconds)));
    }

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void StepOf_CodeOfANeighbouringStep_IsTaken(int seconds, bool isTaken)
    {
        var now = Instant.FromUnixTimeSeconds(1_800_000_000);
        var code = Totp.CodeAt(Secret, now.Plus(Duration.FromSeconds(seconds)));

        Assert.Equal(isTaken, Totp.StepOf(code, Secret, now) is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("12345a")]
    public void StepOf_WhatIsNoCode_IsRefused(string typed)
    {
        Assert.Null(Totp.StepOf(typed, Secret, Instant.FromUnixTimeSeconds(59)));
    }

    [Fact]
    public void NewSecret_ManyTimes_IsAlwaysAnotherOf160Bits()
    {
        var secrets = Enumerable.Range(0, 100).Select(_ => Totp.NewSecret()).ToList();

        Assert.Distinct(secrets);
        Assert.All(secrets, secret => Assert.Matches("^[A-Z2-7]{32}$", secret));
    }
}
