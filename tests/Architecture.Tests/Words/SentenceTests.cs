namespace Musubi.Architecture.Tests;

public sealed class SentenceTests
{
    [Fact]
    public void Repository_Code_HoldsNoSentenceForPeople() => Offence.AssertNone(SentenceRules.SentencesInCode(SourceTree.Repository));

    [Theory]
    [InlineData("""var text = "Your request has been sent.";""")]
    [InlineData("""var text = $"You have {count} new messages from {city} since yesterday";""")]
    [InlineData("""return Page("登録しました。");""")]
    public void Planted_Sentence_IsFound(string code) =>
        Offence.AssertFound(SentenceRules.SentencesInCode(SourceTree.Planted(("src/Modules/Issues/A.cs", $"class A {{ object M() {{ {code} }} }}"))), "src/Modules/Issues/A.cs");

    [Theory]
    [InlineData("""throw new InvalidOperationException("The table has no open slot left.");""")]
    [InlineData("""logger.LogInformation("Loaded {Count} programmes from the folder", count);""")]
    [InlineData("""var css = "m-card m-card-wide m-row m-frame";""")]
    [InlineData("""var sql = "select id from places where name is null";""")]
    [InlineData("""var sample = new LocalizedText(Language.English, "Knowing early how high it is");""")]
    [InlineData("""var key = "Issues.List.Title";""")]
    public void Planted_TextForProgrammersAndMachines_IsNotFound(string code) =>
        Offence.AssertNone(SentenceRules.SentencesInCode(SourceTree.Planted(("src/Modules/Issues/A.cs", $"class A {{ object M() {{ {code} }} }}"))));
}
