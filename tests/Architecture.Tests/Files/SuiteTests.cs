namespace Musubi.Architecture.Tests;

public sealed class SuiteTests
{
    [Fact]
    public void Repository_Tests_AreNeverSkipped() => Offence.AssertNone(SuiteRules.SkippedTests(SourceTree.Repository));

    [Fact]
    public void Repository_TestNames_SayWhatTheyPromise() => Offence.AssertNone(SuiteRules.NamelessTests(SourceTree.Repository));

    [Fact]
    public void Repository_Tests_AssertSomething() => Offence.AssertNone(SuiteRules.TestsWithoutAssertion(SourceTree.Repository));

    [Fact]
    public void Planted_SkippedNamelessAndEmptyTests_AreFound()
    {
        var tree = SourceTree.Planted(("tests/A/ATests.cs", """
            public sealed class ATests
            {
                [Fact]
                public void Sum_TwoAndTwo_IsFour() => Assert.Equal(4, 2 + 2);

                [Fact(Skip = "later")]
                public void Sum_Late_IsFour() => Assert.Equal(4, 2 + 2);

                [Fact]
                public void Works() => Assert.Equal(4, 2 + 2);

                [Theory]
                public void Sum_OfNothing_IsZero() => Sum();
            }
            """));

        Offence.AssertFound(SuiteRules.SkippedTests(tree), "tests/A/ATests.cs: Sum_Late_IsFour");
        Offence.AssertFound(SuiteRules.NamelessTests(tree), "tests/A/ATests.cs: Works");
        Offence.AssertFound(SuiteRules.TestsWithoutAssertion(tree), "tests/A/ATests.cs: Sum_OfNothing_IsZero");
    }
}
