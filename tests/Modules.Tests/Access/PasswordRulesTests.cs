using Musubi.Access.Model;

namespace Musubi.Modules.Tests.Access;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("too short 1", "access.password-length")]
    [InlineData("aaaaaaaaaaaaaaaa", "access.password-guessable")]
    [InlineData("password1234", "access.password-guessable")]
    [InlineData("Passwort-2026", "access.password-guessable")]
    [InlineData("hanako.yamada1", "access.password-guessable")]
    [InlineData("musubimusubi12", "access.password-guessable")]
    [InlineData("correct horse battery staple", null)]
    [InlineData("春の海ひねもすのたりのたりかな", null)]
    public void Refusal_Passwords_AreJudgedByLengthAndGuessability(string password, string? code)
    {
        Assert.Equal(code, PasswordRules.Refusal(password, "Yamada Hanako", "hanako.yamada@example.jp")?.Code);
    }
}
