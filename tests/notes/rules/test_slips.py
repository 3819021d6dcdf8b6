"""The slips that tired and second-language writers make in such notes."""

import re

import pytest

from afterword.notes.rules.slips import KINDS, slips_in

WRONG = {
    "I look forward to hear from you.": "look forward to hearing",
    "I am interested in join the team.": "interested in joining",
    "Thank you for interview me.": "Thank you for interviewing",
    "Thank you for meet with me.": "Thank you for meeting",
    "It was a pleasure to meeting you.": "pleasure to meet",
    "It was good to have time to met you.": "time to meet",
    "I enjoyed to learn about it.": "enjoyed learning",
    "I am used to work in teams.": "am used to working",
    "I have interest to work with you.": "I am interested in working",
    "I am interested to working here.": "interested in working",
    "I had a great time to talk with you.": "great time talking",
    "I look forward hearing from you.": "look forward to hearing",
    "Looking forward for your reply.": "Looking forward to",
    "I'm look forward to it.": "I am looking",
    "I am write to thank you.": "I am writing",
    "I was impress by the team.": "was impressed",
    "I am very interesting in this job.": "I am very interested",
    "I am exciting about the role.": "I am excited",
    "I have learn a lot.": "have learned",
    "I have work there for years.": "have worked",
    "Please find attach the photograph.": "find attached",
    "As discuss, here it is.": "As discussed",
    "I appreciate you're time.": "your time",
    "Thank you for you time.": "for your time",
    "Thanks you for it.": "Thank you",
    "Your welcome to call.": "You're welcome to",
    "Your very kind to say so.": "You're very kind",
    "I can see that your passionate about it.": "you're passionate",
    "You were giving me you time.": "giving me your time",
    "I hope your well.": "I hope you're",
    "Your advise was good.": "Your advice",
    "I hope to hear you soon.": "hope to hear from you soon",
    "Thank you for your times.": "Thank you for your time",
    "I really appreciated for your help.": "appreciate your",
    "I am agree with you.": "I agree",
    "I am hope that it works.": "I hope",
    "I am very appreciate it.": "I very much appreciate",
    "You explained me the process.": "explained to me",
    "We discussed about it.": "discussed",
    "Please contact to me.": "Please contact me",
    "I must to say it was good.": "must say",
    "You made me to think.": "made me think",
    "I suggest you to read it.": "suggest that you",
    "It was pleasure to meet you.": "It was a pleasure",
    "It would be honour to join you.": "be an honour",
    "I was impressed from your team.": "impressed by your",
    "It was very interested for me.": "It was very interesting",
    "I like very much the shop.": "very much like the",
    "I smiled after finished the visit.": "after finishing",
    "I was nice to meet you.": "It was nice to",
    "I work there since five years.": "for",
    "I am responsible of the team.": "am responsible for",
    "It depends of the day.": "depends on",
    "I have many skill.": "many skills",
    "One of my strength is planning.": "One of my strengths",
    "I have many experience in sales.": "much experience in",
    "Everyone were kind.": "Everyone was",
    "This are my strengths.": "These are",
    "These is my card.": "This is",
    "It depend on the day.": "It depends",
    "I can helps with that.": "I can help",
    "Me and you were there.": "You and I",
    "I was to late.": "was too late",
    "I feel very confidence.": "feel very confident",
    "I enjoyed our conversion.": "enjoyed our conversation",
    "It was a honour.": "an honour",
    "It was an great day.": "a great",
    "I have never be so well received.": "have never been so",
    "It was a pleasure meet you all.": "pleasure to meet you",
    "It was very nice talk to you.": "was very nice to talk to",
    "It is important for to succeed.": "to succeed",
    "I am sure to can help you.": "sure to be able to",
    "It was kind from you to wait.": "kind of you",
    "I have enough experiences for it.": "enough experience",
    "Thank you for gave me the time to talk.": "Thank you for giving",
    "I would like to thank you for receive me.": "thank you for receiving",
    "I am good at explain things.": "good at explaining",
    "I could saw that everybody like working there.": "could see",
    "I have took many courses about it.": "have taken",
    "I done this work before in my country.": "I did",
    "I enjoyed talk to the children.": "enjoyed talking",
    "I appreciated to see the laboratory.": "appreciated seeing",
    "I enjoyed very much to speak with you.": "very much enjoyed speaking",
    "I enjoyed very much the tour.": "very much enjoyed the",
    "I liked a lot the way how you organise the week.": "really liked the",
    "I was thinking to ask you about the training.": "thinking of asking",
    "It was a pleasure to have the opportunity for meet you.": "opportunity to meet",
    "I am a person who like to learn new things.": "person who likes",
    "Everybody like the new map.": "Everybody likes",
    "I will be glad if I would get the job.": "if I got",
    "I am living here since 2019.": "I have been living here since 2019",
    "I learn a lot from our conversation.": "I learned a lot",
    "I did a mistake in the test and I want correct it.": "I want to correct",
    "Let me to thank you for your patience.": "Let me thank",
    "Your the first person who explained it to me.": "You're the",
    "Then you for the visit of the plant.": "Thank you for",
    "The team impressed me a lot with it's calm.": "with its calm",
    "The team who's work I saw was great.": "whose work",
    "Their was a lot to see.": "There was",
    "You have an amazing team, there so friendly.": "team, they're so friendly",
    "I would definitely except the offer.": "definitely accept the",
    "I was quiet impressed by the archive.": "quite impressed",
    "I did my best to advice the customers.": "to advise the",
    "I know how to loose no time.": "to lose no",
    "I hope too hear from you soon.": "hope to hear",
    "The lunch was great to.": "great too",
    "It was longer then I expected.": "longer than",
    "Thank you four the tour.": "Thank you for",
    "I no that it takes patience.": "I know that",
    "You gave me a advice that I will keep.": "some advice",
    "The nurses where very kind.": "were very kind",
    "They where so patient.": "They were so",
    "I was wandering if you still need help.": "I was wondering if",
    "It's important to me that every patient feel they self at home.": "themselves",
    "I taught it to my self.": "myself",
    "I should of told you about my driving licence.": "should have",
    "There is many things to learn.": "There are many things",
    "There is a lot of things that I can learn from you.": "There are a lot of things",
    "Your explanations was very helpful to me.": "Your explanations were",
    "The people was friendly.": "The people were",
    "They was very helpful.": "They were",
    "You was so kind to show me the kitchen.": "You were",
    "Me and my team has built the new website.": "My team and I have",
    "I like this things a lot.": "these things",
    "I have not much questions.": "many questions",
    "I had many help from the team.": "much help",
    "Please say hello from me to the others colleagues.": "other colleagues",
    "I think I can bring many experiences to your team.": "a lot of experience",
    "The interview was more shorter than I thought.": "shorter",
    "This position is exactly what I search since long time.": "for a long time",
    "It depends from the season.": "depends on",
    "I have a big interest for your work with refugees.": "interest in your",
    "I am good in solving problems.": "am good at solving",
    "I am available to any further question.": "am available for any further question",
    "I was in charge for the till.": "in charge of",
    "I am capable to lead a team.": "able to lead",
    "The day consists from three parts.": "consists of",
    "I am thinking in your question still.": "thinking about your",
    "I hope you have had a good impression from me.": "impression of me",
    "I returned back home with a good feeling.": "returned",
    "I made a good experience in this interview.": "had a good experience",
    "I have not doubt that I can help.": "I have no doubt",
    "He suggested me to write to you.": "suggested that I",
    "I have attached you my certificate.": "attached my",
    "You explained you how the van works.": "explained to you how",
    "I can't hardly wait to start.": "can hardly",
    "Everyone of the team were helpful.": "Every one of the",
    "I liked everything what you said.": "everything that",
    "That is the reason because I came.": "the reason why",
    "I had the possibility to see how do you work.": "see how you",
    "I worked there like nurse for a while.": "worked there as a nurse",
    "I worked as nurse in Cadiz.": "worked as a nurse",
    "My experience fits good to the job.": "fits well",
    "You explained me very clear how the ward works.": "explained me very clearly",
    "I feel myself comfortable in your office.": "feel comfortable",
    "I hope to discuss about it again.": "I hope to discuss",
    "I spoke in behalf of the team.": "on behalf of",
    "I have learned a lot of from our conversation.": "learned a lot from",
    "I look forwards meet you again.": "look forward to meeting",
}
RIGHT = (
    "Talking with you was a pleasure, and what you could do to help us was clear.",
    "I did all I could to help, and it was very exciting.",
    "They are thought to have been made by hand.",
    "He had been there before I met them, and I had done it before.",
    "Its calm is what I like; it's a place that knows its people.",
    "I look forward to work that matters.",
    "Thank you for your very kind offer, and for your welcome to the ward.",
    "One of these is mine; this is my card.",
    "I have work to do, and help from the university.",
    "Your call to me was a surprise.",
    "Questions from everyone are welcome.",
    "I did everything I could to help.",
    "I used to work nights, and I am interested in work with children.",
    "Your planning for the move is careful, and your able team knows it.",
)


def _found(sentence: str) -> list[str]:
    return [found.right for found in slips_in(sentence)]


@pytest.mark.parametrize(("sentence", "right"), WRONG.items())
def test_a_slip_is_found_with_what_should_stand_there(sentence: str, right: str) -> None:
    """One click puts it right."""
    assert right in _found(sentence)


@pytest.mark.parametrize("sentence", RIGHT)
def test_a_right_sentence_is_left_alone(sentence: str) -> None:
    """However close it comes."""
    assert _found(sentence) == []


def test_every_pattern_has_an_example() -> None:
    """A pattern that nothing proves is a false alarm to come."""
    wrong = [sentence.lower() for sentence in WRONG]
    assert [kind.wrong for kind in KINDS if not any(re.search(kind.wrong, sentence) for sentence in wrong)] == []


def test_the_words_pointed_at_are_those_that_are_wrong() -> None:
    """With the capital that they had, and in whichever apostrophe."""
    sentence = "Me and you’re team met; I appreciate you’re time."
    (found,) = slips_in("I appreciate you’re time.")
    assert ("I appreciate you’re time."[found.start : found.end], found.right) == ("you’re time", "your time")
    assert all(sentence[f.start : f.end] for f in slips_in(sentence))


def test_a_letter_that_is_two_in_small_moves_nothing() -> None:
    """The capital dotted I of Turkish."""
    sentence = "İpek said that i look forward to hear from you."
    (found,) = slips_in(sentence)
    assert sentence[found.start : found.end] == "look forward to hear"
