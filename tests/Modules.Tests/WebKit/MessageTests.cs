using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.WebKit;

public sealed class MessageTests
{
    private static readonly Formats English = Formats.Of(Language.English);
    private static readonly Formats German = Formats.Of(Language.German);
    private static readonly Formats Japanese = Formats.Of(Language.Japanese);

    [Theory]
    [InlineData("Save", "Save")]
    [InlineData("It''s {who}", "It's Aiko")]
    [InlineData("It's {who}", "It's Aiko")]
    [InlineData("'{who}' stays", "{who} stays")]
    [InlineData("# is a sign", "# is a sign")]
    public void Format_NamesAndApostrophes_AreReadAsIcuDoes(string pattern, string expected)
    {
        var sentence = Message.Parse(pattern).Format(English, With(("who", "Aiko")));

        Assert.Equal(expected, sentence);
    }

    [Theory]
    [InlineData(0, "no place")]
    [InlineData(1, "1 place")]
    [InlineData(2, "2 places")]
    [InlineData(12345, "12,345 places")]
    public void Format_PluralInEnglish_TakesExactValueThenForm(int count, string expected)
    {
        var message = Message.Parse("{count, plural, =0 {no place} one {# place} other {# places}}");

        Assert.Equal(expected, message.Format(English, With(("count", count))));
    }

    [Fact]
    public void Format_PluralInJapanese_HasOneForm()
    {
        var message = Message.Parse("{count, plural, one {wrong} other {#件}}");

        Assert.Equal("1件", message.Format(Japanese, With(("count", 1))));
    }

    [Fact]
    public void Format_PluralWithinSelect_FindsTheNumberOfItsOwn()
    {
        var message = Message.Parse("{who, select, city {{count, plural, one {# city of '#'} other {# cities}}} other {nobody}}");

        Assert.Equal("1 city of #", message.Format(English, With(("who", "city"), ("count", 1))));
        Assert.Equal("nobody", message.Format(English, With(("who", "moon"), ("count", 1))));
    }

    [Fact]
    public void Format_Values_FollowTheReadersHabits()
    {
        var message = Message.Parse("{day}: {number}");
        var arguments = With(("day", new LocalDate(2026, 3, 31)), ("number", 1234567.5m));

        Assert.Equal("31 March 2026: 1,234,567.5", message.Format(English, arguments));
        Assert.Equal("31. März 2026: 1\u00A0234\u00A0567,5", message.Format(German, arguments));
        Assert.Equal("2026年3月31日（火）: 1,234,567.5", message.Format(Japanese, arguments));
    }

    [Theory]
    [InlineData("{count")]
    [InlineData("{}")]
    [InlineData("too many }")]
    [InlineData("{count, plural, one {# place}}")]
    [InlineData("{count, ordinal, other {#}}")]
    [InlineData("{count, plural, other {# places}")]
    public void Parse_Malformed_IsRefused(string pattern) => Assert.Throws<FormatException>(() => Message.Parse(pattern));

    [Fact]
    public void Format_ArgumentMissing_IsRefused() =>
        Assert.Throws<FormatException>(() => Message.Parse("{who}").Format(English, With()));

    [Fact]
    public void Arguments_InsideBranches_AreFound() =>
        Assert.Equal(["count", "place"], Message.Parse("{count, plural, one {in {place}} other {# in {place}}}").Arguments);

    private static Dictionary<string, object?> With(params (string Name, object? Value)[] arguments) =>
        arguments.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal);
}
